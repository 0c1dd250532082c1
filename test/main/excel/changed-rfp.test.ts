import { expect, it } from 'vitest';
import { rfpFigures } from '../../../shared/domain/rfp/rfp-figures.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { type TableName, tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const SHEETS: Readonly<Partial<Record<TableName, string>>> = {
  rfp_question: 'RFP questions',
  vendor_answer: 'RFP answers',
  clarification: 'Clarifications',
};
const HEADER = 4;
const OWN_NAMES = /^D\d+=.*(?:rfq|rfa|rfc)_/;

interface Change {
  readonly table: TableName;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const CHANGES: readonly Change[] = [
  // A question is made ready, one is left out, one loses its criterion, one allows less.
  { table: 'rfp_question', id: 'rq-photos', fields: { state: 'ready' } },
  { table: 'rfp_question', id: 'Q9.2', fields: { state: 'left-out' } },
  { table: 'rfp_question', id: 'Q8.1', fields: { criterion: null } },
  { table: 'rfp_question', id: 'Q1.5', fields: { max_length: 100 } },
  // An answer is declined, one came late, one gets words, one loses them and keeps its document.
  { table: 'vendor_answer', id: 'va-n-Q1.2', fields: { state: 'refused' } },
  { table: 'vendor_answer', id: 'va-b-Q2.6', fields: { late: true } },
  { table: 'vendor_answer', id: 'va-v-Q10.6', fields: { state: 'read', answer: 'Accounts are attached.' } },
  { table: 'vendor_answer', id: 'va-n-Q4.2', fields: { answer: '' } },
  { table: 'clarification', id: 'rfc-resolved', fields: { answer: 'The order number, for seven days.' } },
];

it('follows the rules of the app when questions, answers and clarifications are changed in Excel', {
  timeout: 120_000,
}, async () => {
  const base = roomOfSample();
  const { book } = await exported(folder, base);
  const untouched = recalculate(book);
  for (const name of ['RFP matrix', 'Traceability'])
    for (const [cell, { formula, value }] of sheetOf(book, name).cells)
      if (formula !== null) expect(untouched.get(`${name}!${cell}`), `${name}!${cell}`).toBe(value);
  const changed = CHANGES.reduce(inApp, base);
  const after = await exported(folder, changed);
  const figures = recalculate(
    book,
    CHANGES.flatMap((change) => inFile(book, base, change)),
  );
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  // What was left out or became ready stands in another row of the sheets that follow the request's order.
  const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(12);
  expect(rfpFigures(changed)['rfp.unscored']).toBe(1);
});

/** The sample's request and its vendors without what stands around them. */
function roomOfSample(): Workbook {
  const { rfp_section, rfp_question, rfp_issue, vendor_answer, clarification, vendor, criterion, person } =
    sampleWorkbook();
  const bare = (rows: Readonly<Record<string, AnyRow>>, fields: object) =>
    Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, ...fields }]));
  return {
    ...registers(1, 1),
    rfp_section,
    rfp_issue,
    vendor_answer,
    clarification,
    person,
    vendor: bare(vendor as never, { locations: '[]' }),
    criterion: bare(criterion as never, { drivers: '[]', risks: '[]', kpis: '[]' }),
    rfp_question: bare(rfp_question as never, {
      knock_out: null,
      question: null,
      kpi: null,
      touchpoint: null,
      requirement: null,
      risk: null,
    }),
  } as unknown as Workbook;
}

function inApp(workbook: Workbook, { table, id, fields }: Change): Workbook {
  const rows = workbook[table] as unknown as Readonly<Record<string, AnyRow>>;
  const row = rows[id];
  if (!row) throw new Error(`The sample has no ${table} ${id}.`);
  return { ...workbook, [table]: { ...rows, [id]: { ...row, ...fields } } };
}

function inFile(book: FileBook, workbook: Workbook, { table, id, fields }: Change): readonly Typed[] {
  const sheet = SHEETS[table];
  if (sheet === undefined) throw new Error(`${table} has no sheet here.`);
  const { cells } = sheetOf(book, sheet);
  const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
  return Object.entries(fields).map(([key, value]) => {
    const field = tableOf(table).fields[key];
    const column = [...cells].find(
      ([cell, found]) =>
        cell.replace(/^[A-Z]+/, '') === String(HEADER) &&
        String(found.value).replace(/ \(.*\)$/, '') === field?.label,
    )?.[0];
    if (!field || !column || row === undefined) throw new Error(`There is no cell for ${key} of ${id}.`);
    const text = valueText(field, value, workbook);
    return {
      sheet,
      cell: `${column.replace(/\d+$/, '')}${row}`,
      content: typeof value === 'number' ? value : text === '' ? null : text,
    };
  });
}

/** Every calculated cell of the sheets with answers and of their checks; the request's order moves the others. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    ['RFP questions', 'RFP answers', 'Clarifications', 'Checks'].flatMap((name) =>
      [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
        // What the app said stays as it was at the export; figures of other sheets have tests of their own.
        if (formula === null || (name === 'Checks' && !OWN_NAMES.test(`${cell}=${formula}`))) return [];
        const key = `${name}!${cell}`;
        const found = figureAt(key, value);
        return [[key, typeof found === 'number' ? found.toFixed(6) : String(found ?? '')] as const];
      }),
    ),
  );
}
