import { expect, it } from 'vitest';
import type { AnyRow } from '../../../shared/model/table.ts';
import { newRow, type TableName, tableOf } from '../../../shared/model/tables.ts';
import { engagementOf, type Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const HEADER = 4;
const SHEETS: Readonly<Partial<Record<TableName, string>>> = {
  evaluator: 'Evaluators',
  score: 'Scores',
  consensus_score: 'Agreed scores',
  criterion: 'Criteria',
};
const OUTCOMES = ['Evaluators', 'Scores', 'Scorecard', 'TOPSIS', 'Checks'];

/** The column in which the file works out what it compares, where it reads names of these sheets. */
const OWN_NAMES = /^D\d+=.*(?:crd|top|sco)_/;

interface Change {
  readonly table: TableName;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | null>>;
}

const CHANGES: readonly Change[] = [
  { table: 'score', id: 'sc-nordhelm-C4.1-dm', fields: { score: 2 } },
  { table: 'score', id: 'sc-nordhelm-C4.2-ts', fields: { score: 1, evidence: '' } },
  { table: 'score', id: 'sc-veldkamp-C4.4-dm', fields: { score: 5 } },
  { table: 'score', id: 'sc-baltara-C6.1-jv', fields: { score: 3 } },
  { table: 'score', id: 'sc-baltara-C10.2-sb', fields: { score: null } },
  { table: 'score', id: 'sc-veldkamp-C5.1-ak', fields: { score: 1 } },
  { table: 'score', id: 'sc-veldkamp-C5.2-ak', fields: { score: 1 } },
  { table: 'consensus_score', id: 'agreed-nordhelm-C6.1', fields: { score: 4.5 } },
  { table: 'criterion', id: 'C6', fields: { weight: 19 } },
  { table: 'criterion', id: 'C4.3', fields: { weight: 0 } },
  { table: 'criterion', id: 'C6', fields: { minimum: 2.5 } },
];

it('follows the rules of the app when scores, weights and minimums are changed in Excel', {
  timeout: 120_000,
}, async () => {
  const base = roomOfSample();
  const { book } = await exported(folder, base);
  const after = await exported(folder, CHANGES.reduce(inApp, base));
  const figures = recalculate(
    book,
    CHANGES.flatMap((change) => inFile(book, change)),
  );
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(60);
  expect([...found.values()]).toContain('Below');
});

it('says what is missing where nothing is scored yet', async () => {
  const { book } = await exported(folder, {
    ...roomOfSample(),
    score: {},
    evaluation: {},
    consensus_score: {},
  });
  const under = (sheet: string, label: string, column: string) => {
    const { cells } = sheetOf(book, sheet);
    const row = [...cells].find(([, { value }]) => value === label)?.[0].slice(1);
    return cells.get(`${column}${row}`)?.value;
  };
  expect(under('Scorecard', 'Rank', 'G')).toBe('–');
  expect(under('Scorecard', 'Scores missing', 'G')).toBe(16);
  expect(under('TOPSIS', 'Closeness', 'D')).toBe('–');
});

/** Four criteria of the sample with their scores, the vendors and three simple offers. */
function roomOfSample(): Workbook {
  const sample = sampleWorkbook();
  const { evaluator, evaluation, consensus_score, vendor, conflict, person } = sample;
  const kept = (id: string) => ['C4', 'C5', 'C6', 'C10'].includes(id.split('.')[0] ?? '');
  const own = <R>(rows: Readonly<Record<string, R>>, of: (row: R) => string) =>
    Object.fromEntries(Object.entries(rows).filter(([, row]) => kept(of(row))));
  const criterion = own(sample.criterion, ({ id }) => id);
  const score = own(sample.score, (row) => row.criterion);
  const empty = registers(1, 1);
  const alone = <R extends AnyRow>(rows: Readonly<Record<string, R>>, fields: object) =>
    Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, ...fields }]));
  const shortList = Object.values(vendor).filter(({ id }) =>
    Object.values(evaluation).some((row) => row.vendor === id),
  );
  const rates = [5.6, 4.9, 5.2];
  const { id } = engagementOf(empty);
  return {
    ...empty,
    engagement: {
      [id]: { ...engagementOf(empty), compare_contacts: 300_000, compare_aht: 320, price_basis: 'fee' },
    },
    person,
    criterion: alone(criterion, { drivers: '[]', risks: '[]', kpis: '[]' }),
    vendor: alone(Object.fromEntries(shortList.map((row) => [row.id, row])), { locations: '[]' }),
    conflict: Object.fromEntries(
      Object.entries(conflict).filter(([, row]) => shortList.some((one) => one.id === row.vendor)),
    ),
    evaluator: alone(evaluator, { criteria: '[]' }),
    evaluation,
    score,
    consensus_score,
    rule_exception: Object.fromEntries(
      Object.entries(sample.rule_exception).filter(([key]) => key.startsWith('minimum.')),
    ),
    offer: Object.fromEntries(
      shortList.map((row, at) => [
        `of-${row.id}`,
        newRow('offer', {
          id: `of-${row.id}`,
          position: at + 1,
          vendor: row.id,
          name: `Offer of ${row.name}`,
          model: 'contact',
          rate: rates[at] ?? 5,
        }),
      ]),
    ),
  } as unknown as Workbook;
}

function inApp(workbook: Workbook, { table, id, fields }: Change): Workbook {
  const rows = workbook[table] as unknown as Readonly<Record<string, AnyRow>>;
  const row = rows[id];
  if (!row) throw new Error(`The sample has no ${table} ${id}.`);
  return { ...workbook, [table]: { ...rows, [id]: { ...row, ...fields } } };
}

function inFile(book: FileBook, { table, id, fields }: Change): readonly Typed[] {
  const sheet = SHEETS[table];
  if (sheet === undefined) throw new Error(`${table} has no sheet here.`);
  const { cells } = sheetOf(book, sheet);
  const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
  return Object.entries(fields).map(([key, value]) => {
    const label = tableOf(table).fields[key]?.label;
    // Of two columns of one name the typed one stands behind the one that is worked out.
    const column = [...cells]
      .filter(
        ([cell, found]) =>
          cell.replace(/^[A-Z]+/, '') === String(HEADER) &&
          String(found.value).replace(/ \(.*\)$/, '') === label,
      )
      .at(-1)?.[0];
    if (!column || row === undefined) throw new Error(`There is no cell for ${key} of ${id}.`);
    return { sheet, cell: `${column.replace(/\d+$/, '')}${row}`, content: value === '' ? null : value };
  });
}

/** Every calculated cell of the sheets of this room, and the figures of their checks, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    OUTCOMES.flatMap((name) =>
      [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
        // What the app said stays as it was at the export; figures of other sheets have tests of their own.
        if (formula === null || (name === 'Checks' && !OWN_NAMES.test(`${cell}=${formula}`))) return [];
        const key = `${name}!${cell}`;
        const figure = figureAt(key, value);
        return [[key, typeof figure === 'number' ? figure.toFixed(7) : String(figure ?? '')] as const];
      }),
    ),
  );
}
