import {
  REQUIREMENT_FLAGS,
  type RequirementFlag,
  requirementFlagLabel,
} from '../../../../shared/domain/security/requirement-standing.ts';
import { securityCoverage } from '../../../../shared/domain/security/security-coverage.ts';
import type { Requirement } from '../../../../shared/model/tables/requirement.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { excelDate } from '../../cells/excel-date.ts';
import { ATTENTION, BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { REQUIREMENTS } from '../sheet-names.ts';
import { stateWord } from './state-word.ts';

/** What a partner has to fulfil for data, customers and the law, and how far its proof is. */
export const requirements = registerSheet<Requirement>({
  name: REQUIREMENTS,
  purpose: 'What a partner has to fulfil so that data, customers and the law are safe, and what shows it.',
  hint: 'Plain words, not legal advice. What was looked at more than twelve months before the day on the cover is marked, and proof that has run out or ends before the contract.',
  table: 'requirement',
  prefix: 'req',
  tab: 'expectations',
  worked: requirementColumns,
  changes: {
    family: { name: 'req_Family', band: 'Facts' },
    knock_out: { name: 'req_KnockOut' },
    rfp: { name: 'req_Rfp' },
    status: { name: 'req_Status' },
  },
  printUntil: 'evidence_wanted',
  finish: (_, sheet, span) => {
    const at = (key: string) => `$${span.letter(key)}${span.first}`;
    markWhere(sheet, span.cells('flags'), `${at('unmet')}=1`, BAD);
    markWhere(sheet, span.cells('flags'), `${at('flags')}<>""`, ATTENTION);
    markWords(sheet, span.cells('status'), [
      [stateWord('accepted'), GOOD],
      [stateWord('refused'), BAD],
      [stateWord('shown'), ATTENTION],
    ]);
  },
});

function requirementColumns(book: Book): readonly Column<Requirement>[] {
  const { byId, until } = securityCoverage(book.workbook, book.about.at.slice(0, 10));
  const standing = ({ id }: Requirement) => byId[id] ?? { open: false, unmet: false, flags: [] };
  const column = (
    key: string,
    header: string,
    name: string,
    formula: (cell: CellOf) => string,
    value: (row: Requirement) => number | string,
    more: Partial<Column<Requirement>> = {},
  ): Column<Requirement> => ({
    key,
    header,
    name,
    width: 10,
    look: 'calculated',
    align: 'center',
    value: (row, cell) => calculated(formula(cell), value(row)),
    ...more,
  });
  const applies = (c: CellOf) => `${c('status')}<>"${stateWord('not-applicable')}"`;
  return [
    column(
      'flags',
      'To look at',
      'req_Flags',
      flagsFormula,
      (row) =>
        standing(row)
          .flags.map((flag) => `${requirementFlagLabel(flag)}.`)
          .join(' '),
      { width: 28, align: 'left', band: 'Result' },
    ),
    column(
      'open',
      'Open',
      'req_Open',
      (c) => `IF(AND(${applies(c)},${c('status')}<>"${stateWord('accepted')}"),1,0)`,
      (row) => (standing(row).open ? 1 : 0),
    ),
    column(
      'unmet',
      'Not met',
      'req_Unmet',
      (c) => `IF(AND(${applies(c)},OR(${test('refused', c)},${test('expired', c)})),1,0)`,
      (row) => (standing(row).unmet ? 1 : 0),
    ),
    column(
      'unowned',
      'Open without owner',
      'req_Unowned',
      (c) => `IF(AND(${c('open')}=1,${c('owner')}=""),1,0)`,
      (row) => (standing(row).open && row.owner === null ? 1 : 0),
    ),
    {
      key: 'until',
      header: 'Contract would end',
      width: 12,
      look: 'plain',
      format: 'yyyy-mm-dd',
      folded: true,
      value: () => (until === null ? null : excelDate(until)),
    },
  ];
}

function flagsFormula(c: CellOf): string {
  const words = REQUIREMENT_FLAGS.map(({ value, label }) => `IF(${test(value, c)},"${label}. ","")`).join(
    '&',
  );
  return `IF(${c('status')}="${stateWord('not-applicable')}","",TRIM(${words}))`;
}

/** Whether a flag holds, from the cells of the row. */
function test(flag: RequirementFlag, c: CellOf): string {
  const is = (state: Requirement['status']) => `${c('status')}="${stateWord(state)}"`;
  const valid = c('valid_until');
  const checked = c('checked_on');
  switch (flag) {
    case 'refused':
      return is('refused');
    case 'expired':
      return `AND(ISNUMBER(${valid}),${valid}<as_of)`;
    case 'unproven':
      return `AND(${is('accepted')},TRIM(${c('evidence')})="")`;
    case 'no-owner':
      return `AND(NOT(${is('accepted')}),${c('owner')}="")`;
    case 'runs-out':
      return `AND(ISNUMBER(${valid}),ISNUMBER(${c('until')}),${valid}>=as_of,${valid}<${c('until')})`;
    case 'stale':
      return `AND(ISNUMBER(${checked}),${checked}<EDATE(as_of,-12))`;
    case 'unchecked':
      return `AND(${checked}="",OR(${is('accepted')},${is('shown')}))`;
  }
}
