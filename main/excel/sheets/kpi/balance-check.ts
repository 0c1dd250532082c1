import type { Worksheet } from 'exceljs';
import { VERDICT_WORDS } from '../../../../shared/domain/kpi/balance-rule.ts';
import type { CategoryShare } from '../../../../shared/domain/kpi/category-shares.ts';
import {
  type BalanceCheck,
  type CheckedRule,
  checkBalance,
} from '../../../../shared/domain/kpi/check-balance.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { type Column, writeTable } from '../../layout/table.ts';
import { BALANCE_CHECK } from '../sheet-names.ts';
import { CRITICAL, categoryShown } from './kpi-choices.ts';
import { FOUND_FORMULAS } from './rule-formulas.ts';

const BASES = { allocation: 'Allocation', weight: 'Weight', equal: 'Equal' } as const;

/** Whether the KPIs ask for more than speed: how they spread over the categories, and the ten rules. */
export const balanceCheck: SheetPlan = {
  name: BALANCE_CHECK,
  purpose: 'Whether the KPIs ask for more than speed: shares by category and ten rules with their verdicts.',
  tab: 'expectations',
  write: (book, sheet) => {
    const check = checkBalance(book.workbook);
    writeHeading(book, sheet, {
      title: BALANCE_CHECK,
      hint: 'Shares and the rules marked live follow the sheet KPIs and SLAs; the other rules read links and other registers and stand as they were in the app.',
    });
    for (const [column, width] of [
      ['A', 34],
      ['B', 14],
      ['C', 14],
      ['D', 46],
      ['E', 10],
      ['F', 40],
    ] as const)
      sheet.getColumn(column).width = width;
    const after = writeWeights(book, sheet, check);
    writeSection(sheet, after + 1, 'Shares by category');
    const shares = writeTable(book, sheet, after + 2, SHARE_COLUMNS, check.shares.list);
    const total = shares.last + 1;
    put(sheet, `A${total}`, 'Efficiency and access among critical', { look: 'key' });
    put(sheet, `B${total}`, null, { look: 'plain' });
    put(sheet, `C${total}`, null, { look: 'plain' });
    const weight = (category: string) =>
      `INDEX(bal_Weight,MATCH("${categoryShown(category)}",bal_Category,0))`;
    put(
      sheet,
      `D${total}`,
      calculated(
        `IF(bal_Critical=0,"–",(${weight('activity')}+${weight('efficiency')})*100)`,
        check.shares.efficiencyPercent,
      ),
      { look: 'figure', align: 'left', format: '0.0" %"' },
    );
    nameCells(book, sheet, 'bal_Efficiency', `D${total}`);
    writeSection(sheet, total + 2, 'Ten rules');
    const rules = writeTable(book, sheet, total + 3, RULE_COLUMNS, check.rules);
    for (const key of ['found', 'verdict'])
      markWords(sheet, rules.cells(key), [
        [VERDICT_WORDS.ok, GOOD],
        [VERDICT_WORDS.warning, ATTENTION],
        [VERDICT_WORDS.error, BAD],
      ]);
    setUpPage(book, sheet, { frozenRows: 2, printUntil: `F${rules.last}` });
    protectSheet(sheet);
    return { rows: null, complete: null };
  },
};

/** What weights are taken from, and what they add up to. Answers the last row. */
function writeWeights(book: Book, sheet: Worksheet, { shares }: BalanceCheck): number {
  const critical = Object.values(book.workbook.kpi).filter(({ role }) => role === 'critical');
  const pool = {
    allocation: sumBy(critical, (kpi) => kpi.allocation_percent ?? 0),
    weight: sumBy(critical, (kpi) => kpi.weight_percent ?? 0),
    equal: critical.length,
  }[shares.basis];
  const complete = (column: string) =>
    `AND(COUNTIFS(kpi_Role,"${CRITICAL}",${column},">=0")=bal_Critical,SUMIFS(${column},kpi_Role,"${CRITICAL}")>0)`;
  const lines = [
    [
      'Critical service levels',
      'bal_Critical',
      calculated(orNone(`COUNTIF(kpi_Role,"${CRITICAL}")`), critical.length),
    ],
    [
      'Weight is taken from',
      'bal_Basis',
      calculated(
        `IF(bal_Critical=0,"Equal",IF(${complete('kpi_Allocation')},"Allocation",IF(${complete('kpi_Weight')},"Weight","Equal")))`,
        BASES[shares.basis],
      ),
    ],
    [
      'Weights add up to',
      'bal_Pool',
      calculated(
        `IF(bal_Basis="Allocation",SUMIFS(kpi_Allocation,kpi_Role,"${CRITICAL}"),IF(bal_Basis="Weight",SUMIFS(kpi_Weight,kpi_Role,"${CRITICAL}"),bal_Critical))`,
        pool,
      ),
    ],
  ] as const;
  writeSection(sheet, 4, 'What the weights are');
  lines.forEach(([label, name, content], at) => {
    const row = 5 + at;
    put(sheet, `A${row}`, label, { look: 'key' });
    put(sheet, `B${row}`, content, { look: 'figure', align: 'left', format: '0.##' });
    nameCells(book, sheet, name, `B${row}`);
  });
  return 4 + lines.length;
}

const SHARE_COLUMNS: readonly Column<CategoryShare>[] = [
  {
    key: 'category',
    header: 'Category',
    width: 34,
    look: 'key',
    name: 'bal_Category',
    value: ({ label }) => label,
  },
  {
    key: 'count',
    header: 'KPIs',
    width: 14,
    look: 'calculated',
    align: 'center',
    name: 'bal_Count',
    value: ({ count }, cell) => calculated(orNone(`COUNTIF(kpi_Category,${cell('category')})`), count),
  },
  {
    key: 'critical',
    header: 'Critical',
    width: 14,
    look: 'calculated',
    align: 'center',
    value: ({ critical }, cell) =>
      calculated(orNone(`COUNTIFS(kpi_Category,${cell('category')},kpi_Role,"${CRITICAL}")`), critical),
  },
  {
    key: 'weight',
    header: 'Weight among critical',
    width: 46,
    look: 'calculated',
    align: 'left',
    format: '0.0%',
    name: 'bal_Weight',
    value: ({ weightShare01 }, cell) =>
      calculated(`IF(bal_Critical=0,"–",SUMIFS(kpi_Share,kpi_Category,${cell('category')}))`, weightShare01),
  },
];

const RULE_COLUMNS: readonly Column<CheckedRule>[] = [
  { key: 'rule', header: 'Rule', width: 34, look: 'key', name: 'bal_Rule', value: ({ rule }) => rule.name },
  {
    key: 'verdict',
    header: 'Verdict',
    width: 14,
    look: 'calculated',
    name: 'bal_Verdict',
    value: ({ verdict }, cell) =>
      calculated(
        `IF(AND(OR(${cell('found')}="${VERDICT_WORDS.warning}",${cell('found')}="${VERDICT_WORDS.error}"),${cell('reason')}<>""),"${VERDICT_WORDS.excused}",${cell('found')})`,
        VERDICT_WORDS[verdict],
      ),
  },
  {
    key: 'found',
    header: 'Found',
    width: 14,
    look: 'calculated',
    name: 'bal_Found',
    value: ({ rule, found }) => {
      const formula = FOUND_FORMULAS[rule.key];
      const words = VERDICT_WORDS[found];
      return formula === undefined ? words : calculated(formula, words);
    },
  },
  {
    key: 'asks',
    header: 'What it asks, and what breaks it (at export)',
    width: 46,
    look: 'plain',
    value: ({ rule, finding, breaks }) =>
      [
        rule.asks,
        finding,
        ...breaks.slice(0, 12).map(({ name, words }) => `${name} ${words}.`),
        ...(breaks.length > 12 ? [`And ${breaks.length - 12} more.`] : []),
      ].join('\n'),
  },
  {
    key: 'live',
    header: 'Live',
    width: 10,
    look: 'plain',
    align: 'center',
    value: ({ rule }) => (FOUND_FORMULAS[rule.key] === undefined ? 'No' : 'Yes'),
  },
  {
    key: 'reason',
    header: 'Why it may stay broken',
    width: 40,
    look: 'plain',
    value: ({ exception }) => exception?.reason.trim() ?? '',
  },
];

/** A count over a register that may be empty: its columns are then one cell, which not every program counts in. */
function orNone(count: string): string {
  return `IFERROR(${count},0)`;
}
