import { expect, it } from 'vitest';
import type { Row } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const AREAS = 'Review areas';
const REVIEWS = 'Performance reviews';
const RATINGS = 'Review ratings';
const TREND = 'Review trend';

it('follows the rules of the app when ratings, weights and signatures are changed in Excel', {
  timeout: 120_000,
}, async () => {
  const base = reviewsOfSample();
  const { book } = await exported(folder, base);
  const after = await exported(folder, {
    ...base,
    review_area: changed(base, 'review_area', 'ra-time-management', { weight: 3 }),
    review: changed(base, 'review', 'rv-2026-q1', { corrects: null, state: 'draft' }),
    review_rating: {
      ...changed(base, 'review_rating', 'rv-2026-q3-communication', { rating: 1 }),
      ...pick(changed(base, 'review_rating', 'rv-2026-q4-quality', { rating: null }), 'rv-2026-q4-quality'),
    },
  });
  const typed: readonly Typed[] = [
    at(book, AREAS, 'ra-time-management', 'Weight', 3),
    at(book, REVIEWS, 'rv-2026-q1', 'State', 'Draft'),
    at(book, RATINGS, 'rv-2026-q3-communication', 'Rating (1–5)', 1),
    at(book, RATINGS, 'rv-2026-q4-quality', 'Rating (1–5)', null),
  ];
  const figures = recalculate(book, typed);
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
  expect(found.size).toBe(wanted.size);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(12);
});

it('lets a signed correction take the place of the review that it names', { timeout: 60_000 }, async () => {
  const base = reviewsOfSample();
  const first = base.review['rv-2026-q2'];
  if (!first) throw new Error('The sample has no review of the second quarter.');
  const correction: Row<'review'> = {
    ...first,
    id: 'correction',
    corrects: first.id,
    reason: 'Heard again',
    state: 'draft',
  };
  const rating = base.review_rating['rv-2026-q2-communication'];
  if (!rating) throw new Error('The sample has no such rating.');
  const { book } = await exported(folder, {
    ...base,
    review: { ...base.review, correction },
    review_rating: { ...base.review_rating, c: { ...rating, id: 'c', review: 'correction', rating: 1 } },
  });
  const row = rowOf(book, TREND, `Deskline|Client rates the partner|46113|46203`);
  const mean = `${TREND}!${columnOf(book, TREND, 'Mean')}${row}`;
  expect(Number(recalculate(book).get(mean))).toBeCloseTo(3.1666666667, 6);
  const signed = recalculate(book, [at(book, REVIEWS, 'correction', 'State', 'Signed off')]);
  expect(Number(signed.get(mean))).toBeCloseTo(1, 9);
});

/** The reviews of the sample and nothing that has sheets of its own. */
function reviewsOfSample(): Workbook {
  const { review, review_area, review_rating, vendor, kpi } = sampleWorkbook();
  const deskline = vendor['v-deskline'];
  if (!deskline) throw new Error('The sample has no partner that works already.');
  const small = registers(2, 2);
  const areas = Object.values(review_area).map((row) => [row.id, { ...row, kpis: '[]' }] as const);
  return {
    ...small,
    kpi: kpi.CU1 ? { CU1: kpi.CU1 } : {},
    vendor: { 'v-deskline': { ...deskline, locations: '[]' } },
    review,
    review_area: Object.fromEntries(areas),
    review_rating,
  };
}

function changed<N extends 'review' | 'review_area' | 'review_rating'>(
  workbook: Workbook,
  table: N,
  id: string,
  fields: Partial<Row<N>>,
): Workbook[N] {
  const rows = workbook[table] as Readonly<Record<string, Row<N>>>;
  const row = rows[id];
  if (!row) throw new Error(`The sample has no ${table} ${id}.`);
  return { ...rows, [id]: { ...row, ...fields } } as Workbook[N];
}

function pick<T>(rows: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  const row = rows[id];
  return row === undefined ? {} : { [id]: row };
}

/** What is typed into the row with an id, under a heading. */
function at(book: FileBook, sheet: string, id: string, heading: string, content: Typed['content']): Typed {
  return { sheet, cell: `${columnOf(book, sheet, heading)}${rowOf(book, sheet, id)}`, content };
}

function rowOf(book: FileBook, sheet: string, id: string): string {
  const cell = [...sheetOf(book, sheet).cells].find(
    ([key, { value }]) => /^A\d+$/.test(key) && value === id,
  )?.[0];
  if (!cell) throw new Error(`There is no row ${id} on ${sheet}.`);
  return cell.slice(1);
}

function columnOf(book: FileBook, sheet: string, heading: string): string {
  const cell = [...sheetOf(book, sheet).cells].find(
    ([key, { value }]) => /^[A-Z]+4$/.test(key) && value === heading,
  )?.[0];
  if (!cell) throw new Error(`There is no column ${heading} on ${sheet}.`);
  return cell.replace(/\d+$/, '');
}

/** Every calculated cell of the four sheets. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    [AREAS, REVIEWS, RATINGS, TREND].flatMap((name) =>
      [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
        if (formula === null) return [];
        const found = figureAt(`${name}!${cell}`, value);
        const text = typeof found === 'number' ? found.toFixed(6) : String(found ?? '');
        return [[`${name}!${cell}`, text] as const];
      }),
    ),
  );
}
