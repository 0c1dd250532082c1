import {
  EXIT_LACKS,
  EXIT_TEST_MONTHS,
  type ExitLack,
  exitLackLabel,
  exitStanding,
} from '../../../../shared/domain/contract/exit-standing.ts';
import { EXIT_STATES } from '../../../../shared/model/selection-lists.ts';
import type { ExitItem } from '../../../../shared/model/tables/exit-item.ts';
import type { Book } from '../../book.ts';
import { ATTENTION, BAD, markWhere, markWords } from '../../layout/marks.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { EXIT_PLAN } from '../sheet-names.ts';

/** The plan for leaving the partner, part by part. */
export const exitPlan = registerSheet<ExitItem>({
  name: EXIT_PLAN,
  purpose: 'How one leaves the partner: what happens, by whom, within which time, and at which price.',
  hint: `A part is written when it has a plan and its state is not open. Each is tried out every ${EXIT_TEST_MONTHS} months, counted from the day on the cover.`,
  table: 'exit_item',
  prefix: 'exi',
  tab: 'selection',
  worked: exitColumns,
  changes: { plan: { band: 'Facts' }, cost: { name: 'exi_Cost', format: '#,##0' } },
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('lacks'), [[`${exitLackLabel('no-plan')}.`, BAD]]);
    markWhere(sheet, span.cells('lacks'), `$${span.letter('lacks')}${span.first}<>""`, ATTENTION);
  },
});

function stateWord(state: ExitItem['state']): string {
  return EXIT_STATES.find(({ value }) => value === state)?.label ?? state;
}

function exitColumns({ workbook, about }: Book): readonly Column<ExitItem>[] {
  const { byId } = exitStanding(workbook, about.at.slice(0, 10));
  return [
    resultColumn<ExitItem>(
      { key: 'lacks', header: 'To look at', width: 32, align: 'left', band: 'Result', name: 'exi_Lacks' },
      (c) =>
        `TRIM(${EXIT_LACKS.map(({ value, label }) => `IF(${test(value, c)},"${label}. ","")`).join('&')})`,
      ({ id }) => (byId[id]?.lacks ?? []).map((lack) => `${exitLackLabel(lack)}.`).join(' '),
    ),
    resultColumn<ExitItem>(
      { key: 'written', header: 'Written', width: 10, name: 'exi_Written' },
      (c) => `IF(${written(c)},1,0)`,
      ({ id }) => (byId[id]?.written ? 1 : 0),
    ),
  ];
}

function written(c: CellOf): string {
  return `AND(TRIM(${c('plan')})<>"",${c('state')}<>"${stateWord('open')}")`;
}

function test(lack: ExitLack, c: CellOf): string {
  const planned = `TRIM(${c('plan')})<>""`;
  const is = (state: ExitItem['state']) => `${c('state')}="${stateWord(state)}"`;
  const tested = `ISNUMBER(${c('tested_on')})`;
  switch (lack) {
    case 'no-plan':
      return `NOT(${planned})`;
    case 'unsigned':
      return `AND(${planned},OR(${is('open')},${is('written')}))`;
    case 'no-clause':
      return `${c('clause')}=""`;
    case 'untested':
      return `AND(${written(c)},NOT(${tested}))`;
    case 'old-test':
      return `AND(${tested},${c('tested_on')}<EDATE(as_of,-${EXIT_TEST_MONTHS}))`;
    case 'no-owner':
      return `${c('owner')}=""`;
    case 'overdue':
      return `AND(NOT(${written(c)}),ISNUMBER(${c('due')}),${c('due')}<as_of)`;
  }
}
