import { suggestExpectationsGate } from '../../../shared/domain/gate/expectations/suggest-expectations-gate.ts';
import { decisionsAt } from '../../../shared/domain/gate/gate-decisions.ts';
import type { GateFinding } from '../../../shared/domain/gate/gate-finding.ts';
import type { SheetPlan } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { writeHeading, writeSection } from '../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../layout/marks.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { type Column, setColumns, writeTable } from '../layout/table.ts';
import { FINDING_WORDS } from './finding-words.ts';
import { writeConditions, writeDecisions, writeSuggestion } from './gate-parts.ts';
import { GATE_TWO } from './sheet-names.ts';

const NAMES = { prefix: 'gate_two', findingName: 'gtw_Finding' } as const;

/** What the figures suggest at the second gate, criterion by criterion, what was decided, and on which conditions. */
export const gateTwo: SheetPlan = {
  name: GATE_TWO,
  purpose: 'Whether expectations may be shown to vendors: what the figures suggest and what was decided.',
  tab: 'expectations',
  write: (book, sheet) => {
    const suggestion = suggestExpectationsGate(book.workbook);
    const decisions = decisionsAt(book.workbook, 'expectations');
    writeHeading(book, sheet, {
      title: 'Gate 2',
      hint: 'No-go when anything stops, otherwise go with conditions when there is one, otherwise go. Requirements and machines follow the sheets; the other criteria stand as at the export.',
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

/** Criteria whose figure follows from other sheets, with what a figure above zero means. */
const LIVE: Readonly<Record<string, { readonly formula: string; readonly severity: 'stop' | 'condition' }>> =
  {
    unowned: { formula: 'SUM(req_Unowned)', severity: 'condition' },
    'human-routes': {
      formula: 'COUNTIF(mch_Gap,"✕*")+SUMPRODUCT((aut_Touchpoint="")*aut_NoRoute)',
      severity: 'stop',
    },
  };

/** A way to a person may be missing with a reason; then its figure is only remarked, and Excel keeps that. */
function liveOf({ criterion, severity }: GateFinding) {
  const live = LIVE[criterion.id];
  return live && severity !== 'remark' ? live : null;
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
      return live ? calculated(live.formula, finding.value) : (finding.value ?? '–');
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
      return live
        ? calculated(
            `IF(${cell('figure')}>0,"${FINDING_WORDS[live.severity]}","${FINDING_WORDS.met}")`,
            words,
          )
        : words;
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
