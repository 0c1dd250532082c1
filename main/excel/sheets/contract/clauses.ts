import {
  CLAUSE_FLAGS,
  type ClauseFlag,
  clauseFlagLabel,
} from '../../../../shared/domain/contract/clause-standing.ts';
import { contractStanding } from '../../../../shared/domain/contract/contract-standing.ts';
import { CLAUSE_STATES, LEGAL_VIEWS } from '../../../../shared/model/selection-lists.ts';
import type { Clause } from '../../../../shared/model/tables/clause.ts';
import type { Book } from '../../book.ts';
import { ATTENTION, BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { CLAUSES } from '../sheet-names.ts';

/** What the contract has to settle, how far each clause is, and what stands against signing. */
export const clauses = registerSheet<Clause>({
  name: CLAUSES,
  purpose: 'What the contract has to settle: what is wanted, how far it is, what lawyers say.',
  hint: 'Plain words, not legal advice. A must stands against signing until it is agreed, and so does what lawyers call not acceptable. Overdue is counted from the day on the cover.',
  table: 'clause',
  prefix: 'cla',
  tab: 'selection',
  worked: clauseColumns,
  changes: {
    area: { name: 'cla_Area', band: 'Facts' },
    need: { name: 'cla_Need' },
    state: { name: 'cla_State' },
    legal_state: { name: 'cla_Legal' },
  },
  printUntil: 'legal_note',
  finish: (_, sheet, span) => {
    const at = (key: string) => `$${span.letter(key)}${span.first}`;
    markWords(
      sheet,
      span.cells('flags'),
      CLAUSE_FLAGS.filter(({ grave }) => grave).map(({ label }) => [`${label}.`, BAD] as const),
    );
    markWhere(sheet, span.cells('flags'), `${at('flags')}<>""`, ATTENTION);
    markWords(sheet, span.cells('state'), [
      [stateWord('agreed'), GOOD],
      [stateWord('refused'), BAD],
    ]);
    markWords(sheet, span.cells('legal_state'), [
      [legalWord('fine'), GOOD],
      [legalWord('change'), ATTENTION],
      [legalWord('stop'), BAD],
    ]);
  },
});

/** The state of a clause as cells show it. */
export function stateWord(state: Clause['state']): string {
  return CLAUSE_STATES.find(({ value }) => value === state)?.label ?? state;
}

/** What lawyers say as cells show it. */
export function legalWord(view: Clause['legal_state']): string {
  return LEGAL_VIEWS.find(({ value }) => value === view)?.label ?? view;
}

function clauseColumns({ workbook, about }: Book): readonly Column<Clause>[] {
  const { byId } = contractStanding(workbook, about.at.slice(0, 10));
  return [
    resultColumn<Clause>(
      { key: 'flags', header: 'To look at', width: 30, align: 'left', band: 'Result', name: 'cla_Flags' },
      (c) =>
        `IF(${applies(c)},TRIM(${CLAUSE_FLAGS.map(({ value, label }) => `IF(${test(value, c)},"${label}. ","")`).join('&')}),"")`,
      ({ id }) => (byId[id]?.flags ?? []).map((flag) => `${clauseFlagLabel(flag)}.`).join(' '),
    ),
    resultColumn<Clause>(
      { key: 'open', header: 'Open', width: 10, name: 'cla_Open' },
      (c) => `IF(AND(${applies(c)},${open(c)}),1,0)`,
      ({ id }) => (byId[id]?.open ? 1 : 0),
    ),
    resultColumn<Clause>(
      { key: 'blocks', header: 'Against signing', width: 12, name: 'cla_Blocks' },
      (c) =>
        `IF(AND(${applies(c)},OR(AND(${c('need')}="Must",${c('state')}<>"${stateWord('agreed')}"),${test('legal-stop', c)})),1,0)`,
      ({ id }) => (byId[id]?.blocks ? 1 : 0),
    ),
  ];
}

function applies(c: CellOf): string {
  return `${c('state')}<>"${stateWord('not-applicable')}"`;
}

function open(c: CellOf): string {
  return `AND(${c('state')}<>"${stateWord('agreed')}",${c('state')}<>"${stateWord('refused')}")`;
}

/** Whether a flag holds of a clause that applies, from the cells of the row. */
function test(flag: ClauseFlag, c: CellOf): string {
  const is = (state: Clause['state']) => `${c('state')}="${stateWord(state)}"`;
  const legal = (view: Clause['legal_state']) => `${c('legal_state')}="${legalWord(view)}"`;
  switch (flag) {
    case 'legal-stop':
      return `AND(${legal('stop')},NOT(${is('refused')}))`;
    case 'refused':
      return `AND(${c('need')}="Must",${is('refused')})`;
    case 'legal-change':
      return `AND(${is('agreed')},${legal('change')})`;
    case 'overdue':
      return `AND(${open(c)},ISNUMBER(${c('due')}),${c('due')}<as_of)`;
    case 'no-position':
      return `AND(${open(c)},TRIM(${c('position_wanted')})="")`;
    case 'unseen':
      return `AND(${is('agreed')},${legal('open')})`;
    case 'unplaced':
      return `AND(${is('agreed')},TRIM(${c('clause_reference')})="")`;
    case 'no-owner':
      return `AND(${open(c)},${c('owner')}="")`;
  }
}
