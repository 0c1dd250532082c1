import { decisionsAt } from '../../../shared/domain/gate/gate-decisions.ts';
import type { GateFinding } from '../../../shared/domain/gate/gate-finding.ts';
import { suggestSelectionGate } from '../../../shared/domain/gate/selection/suggest-selection-gate.ts';
import type { SheetPlan } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { writeHeading, writeSection } from '../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../layout/marks.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { type Column, setColumns, writeTable } from '../layout/table.ts';
import { legalWord, stateWord } from './contract/clauses.ts';
import { FINDING_WORDS } from './finding-words.ts';
import { writeConditions, writeDecisions, writeSuggestion } from './gate-parts.ts';
import { GATE_THREE } from './sheet-names.ts';

const NAMES = { prefix: 'gate_three', findingName: 'gth_Finding' } as const;

/** What the figures suggest at the third gate, criterion by criterion, what was decided, and on which conditions. */
export const gateThree: SheetPlan = {
  name: GATE_THREE,
  purpose: 'Whether the contract may be signed and with whom: what the figures suggest and what was decided.',
  tab: 'selection',
  write: (book, sheet) => {
    const suggestion = suggestSelectionGate(book.workbook);
    const decisions = decisionsAt(book.workbook, 'selection');
    writeHeading(book, sheet, {
      title: 'Gate 3',
      hint: 'No-go when anything stops, otherwise go with conditions when there is one, otherwise go. Clauses and the exit plan follow their sheets; the other criteria stand as at the export.',
    });
    setColumns(sheet, COLUMNS);
    const criteriaAt = writeSuggestion(book, sheet, 4, suggestion, NAMES);
    writeSection(sheet, criteriaAt, 'What was looked at');
    const span = writeTable(book, sheet, criteriaAt + 1, COLUMNS, suggestion.findings);
    markWords(sheet, span.cells('finding'), [
      ['✕', BAD],
      ['!', ATTENTION],
      ['✓', GOOD],
    ]);
    const conditionsAt = writeDecisions(book, sheet, span.last + 2, decisions);
    const last = writeConditions(book, sheet, conditionsAt, decisions);
    setUpPage(book, sheet, { frozenRows: 2, printUntil: `E${last}` });
    protectSheet(sheet);
    return { rows: decisions.length, complete: null };
  },
};

/** Criteria whose figure follows from other sheets; a figure above zero is a condition. */
const LIVE: Readonly<Record<string, string>> = {
  musts: `SUMPRODUCT((cla_Need="Must")*((cla_State="${stateWord('open')}")+(cla_State="${stateWord('drafted')}")+(cla_State="${stateWord('refused')}")))`,
  legal: `COUNTIFS(cla_Legal,"${legalWord('stop')}",cla_State,"<>${stateWord('refused')}",cla_State,"<>${stateWord('not-applicable')}")`,
  exit: 'COUNT(exi_Written)-SUM(exi_Written)',
};

/** Without any clause, or any part of a plan, there is nothing to follow. */
function liveOf({ criterion, severity }: GateFinding): string | null {
  return severity === 'stop' ? null : (LIVE[criterion.id] ?? null);
}

const COLUMNS: readonly Column<GateFinding>[] = [
  {
    key: 'criterion',
    header: 'Criterion',
    width: 32,
    look: 'key',
    value: ({ criterion }) => criterion.label,
  },
  {
    key: 'figure',
    header: 'Figure',
    width: 20,
    look: 'calculated',
    align: 'center',
    formatOf: ({ criterion }) => (criterion.digits === 0 ? '#,##0' : '0.0'),
    value: (finding) => {
      const live = liveOf(finding);
      return live === null ? (finding.value ?? '–') : calculated(live, finding.value);
    },
  },
  {
    key: 'finding',
    header: 'Finding',
    width: 16,
    look: 'calculated',
    name: NAMES.findingName,
    value: (finding, cell) => {
      const live = liveOf(finding);
      const words = FINDING_WORDS[finding.severity];
      return live === null
        ? words
        : calculated(`IF(${cell('figure')}>0,"${FINDING_WORDS.condition}","${FINDING_WORDS.met}")`, words);
    },
  },
  { key: 'rule', header: 'Rule', width: 46, look: 'plain', value: ({ criterion }) => criterion.rule },
  {
    key: 'said',
    header: 'What it said at the export',
    width: 60,
    look: 'plain',
    value: ({ sentence }) => sentence,
  },
];
