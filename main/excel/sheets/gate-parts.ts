import type { Worksheet } from 'exceljs';
import type { DecisionAtGate } from '../../../shared/domain/gate/gate-decisions.ts';
import type { GateSuggestion } from '../../../shared/domain/gate/gate-suggestion.ts';
import { GATE_OUTCOMES, type GateOutcome } from '../../../shared/model/readiness-lists.ts';
import type { Action } from '../../../shared/model/tables/action.ts';
import { action as actionTable } from '../../../shared/model/tables/action.ts';
import type { Book } from '../book.ts';
import { calculated } from '../cells/calculated.ts';
import { writeSection } from '../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../layout/marks.ts';
import { nameCells } from '../layout/names.ts';
import { put } from '../layout/put.ts';
import { type Column, writeTable } from '../layout/table.ts';
import { FINDING_WORDS } from './finding-words.ts';

/** By what names formulas know the figures of a gate. */
export interface GateNames {
  readonly prefix: string;
  /** Of the column of findings. */
  readonly findingName: string;
}

/** The name of an outcome, as in "Go with conditions". */
export function outcomeShown(outcome: GateOutcome): string {
  return GATE_OUTCOMES.find(({ value }) => value === outcome)?.label ?? outcome;
}

/** What is suggested and how many criteria say so. Answers the row where the next part starts. */
export function writeSuggestion(
  book: Book,
  sheet: Worksheet,
  top: number,
  { suggested, findings }: Pick<GateSuggestion, 'suggested' | 'findings'>,
  { prefix, findingName }: GateNames,
): number {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  const [stops, conditions] = [count('stop'), count('condition')];
  writeSection(sheet, top, 'What the figures suggest');
  const formula = `IF(${prefix}_Stops>0,"${outcomeShown('no-go')}",IF(${prefix}_Conditions>0,"${outcomeShown('conditions')}","${outcomeShown('go')}"))`;
  const lines = [
    ['Suggestion', `${prefix}_Suggested`, calculated(formula, outcomeShown(suggested))],
    [
      'Criteria that stop',
      `${prefix}_Stops`,
      calculated(`COUNTIF(${findingName},"${FINDING_WORDS.stop}")`, stops),
    ],
    [
      'Criteria that are a condition',
      `${prefix}_Conditions`,
      calculated(`COUNTIF(${findingName},"${FINDING_WORDS.condition}")`, conditions),
    ],
  ] as const;
  lines.forEach(([label, name, content], index) => {
    const row = top + 1 + index;
    put(sheet, `A${row}`, label, { look: 'key', middle: true, oneLine: true });
    put(sheet, `B${row}`, content, { look: 'figure', align: 'center', middle: true, oneLine: true });
    sheet.getRow(row).height = 20;
    nameCells(book, sheet, name, `B${row}`);
  });
  markWords(sheet, `B${top + 1}`, [
    [outcomeShown('no-go'), BAD],
    [outcomeShown('conditions'), ATTENTION],
    [outcomeShown('go'), GOOD],
  ]);
  return top + lines.length + 2;
}

/** Every decision, the latest first. Answers the row where the next part starts. */
export function writeDecisions(
  book: Book,
  sheet: Worksheet,
  top: number,
  decisions: readonly DecisionAtGate[],
): number {
  writeSection(sheet, top, 'What was decided');
  if (decisions.length === 0) {
    put(sheet, `A${top + 1}`, 'Nothing is decided yet.', { look: 'hint', oneLine: true });
    return top + 3;
  }
  const person = (id: string | null) => (id === null ? '' : (book.workbook.person[id]?.name ?? ''));
  const text = (
    key: string,
    header: string,
    width: number,
    value: (at: DecisionAtGate) => string,
  ): Column<DecisionAtGate> => ({ key, header, width, look: 'plain', value });
  const columns = [
    text('day', 'Decided on, by', 32, ({ decision: { decided_on, decided_by } }) =>
      [decided_on, person(decided_by)].filter(Boolean).join(', '),
    ),
    text('outcome', 'Decision', 20, ({ decision: { outcome, vendor } }) =>
      [outcomeShown(outcome), vendor === null ? '' : (book.workbook.vendor[vendor]?.name ?? '')]
        .filter(Boolean)
        .join(': '),
    ),
    text('suggested', 'Suggested', 16, ({ decision: { suggested } }) => outcomeShown(suggested)),
    text('reason', 'Reason', 46, ({ decision: { reason, present } }) =>
      [reason, present === '' ? '' : `Present: ${present}`].filter(Boolean).join('\n'),
    ),
    text('grounds', 'Grounds on that day', 60, ({ decision: { grounds } }) => grounds),
  ];
  return writeTable(book, sheet, top + 1, columns, decisions).last + 2;
}

interface Condition {
  readonly action: Action;
  readonly day: string | null;
}

/** The conditions of all decisions; how far they are is read from the sheet of actions. Answers the last row. */
export function writeConditions(
  book: Book,
  sheet: Worksheet,
  top: number,
  decisions: readonly DecisionAtGate[],
): number {
  const rows = decisions.flatMap(({ decision, conditions }) =>
    conditions.map((action): Condition => ({ action, day: decision.decided_on })),
  );
  if (rows.length === 0) return top;
  writeSection(sheet, top, 'On which conditions');
  const { person } = book.workbook;
  const { choices = [] } = actionTable.fields.status;
  const columns: readonly Column<Condition>[] = [
    {
      key: 'owner',
      header: 'Owner',
      width: 32,
      look: 'key',
      value: ({ action: { owner } }) => (owner === null ? '' : (person[owner]?.name ?? '')),
    },
    {
      key: 'due',
      header: 'Due',
      width: 20,
      look: 'plain',
      align: 'center',
      value: ({ action }) => action.due ?? '',
    },
    {
      key: 'status',
      header: 'Status',
      width: 16,
      look: 'calculated',
      value: ({ action: { id, status } }) =>
        calculated(
          `IFERROR(INDEX(act_Status,MATCH("${id.replaceAll('"', '""')}",act_Id,0)),"–")`,
          choices.find(({ value }) => value === status)?.label ?? status,
        ),
    },
    {
      key: 'of',
      header: 'Condition of',
      width: 46,
      look: 'plain',
      value: ({ day }) => (day === null ? '' : `Decision of ${day}`),
    },
    { key: 'title', header: 'What is done', width: 60, look: 'plain', value: ({ action }) => action.title },
  ];
  return writeTable(book, sheet, top + 1, columns, rows).last;
}
