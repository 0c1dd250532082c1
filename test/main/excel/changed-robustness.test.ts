import { describe, expect, it } from 'vitest';
import { parameterName } from '../../../main/excel/layout/parameter-names.ts';
import { newRow } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { selectionWorkbook } from '../../shared/domain/robustness/selection-workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, placeOf, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { differences } from './support/same-figures.ts';
import { newWorkbook, only } from './support/workbooks.ts';

const folder = tempFolder();

/** Alpha 3.76, Beta 3.72, Gamma 3.68. */
const TEN = small(
  selectionWorkbook([9, 11, 9, 13, 13, 9, 9, 8, 6, 13], {
    kim: {
      Alpha: [4, 4, 3, 4, 5, 4, 3, 4, 3, 3],
      Beta: [3, 5, 4, 4, 3, 3, 4, 3, 4, 4],
      Gamma: [5, 3, 3, 3, 4, 5, 5, 4, 4, 2],
    },
  }),
);
const WEIGHTS = { C5: 9, C10: 17 } as const;
const SCORE = { id: 'kim/gamma/C6', score: 3 } as const;
const SETTINGS = { 'selection.tornado': 35, 'selection.close_margin': 1 } as const;

describe('the sheet Robustness', { timeout: 120_000 }, () => {
  it('follows the rules of the app when weights, scores and limits are changed in Excel', async () => {
    const { book } = await exported(folder, TEN);
    const { book: wanted } = await exported(folder, inApp(TEN));
    const figures = recalculate(book, inFile(book));
    const differing = outcomes(wanted).filter(([key, value]) => !same(figures.get(key), value));
    expect(differing.map(([key, value]) => `${key}: ${figures.get(key)}, not ${value}`)).toEqual([]);
    const before = new Map(outcomes(book));
    expect(before.get('Robustness!B6')).toBe('Alpha');
    expect(figures.get('Robustness!B6')).toBe('Beta');
    expect([...before].filter(([key, value]) => !same(figures.get(key), value)).length).toBeGreaterThan(100);
  });

  it.each([
    ['two are level', [50, 50], { A: [4, 2], B: [2, 4], C: [1, 1] }],
    ['one weight is the whole', [100, 0], { A: [4, 2], B: [2, 4] }],
  ])('agrees with the app where %s', async (_, weights, kim) => {
    const { book } = await exported(folder, small(selectionWorkbook(weights, { kim })));
    expect(differences(book, recalculate(book)).filter((line) => line.startsWith('Robustness!'))).toEqual([]);
    expect(outcomes(book).length).toBeGreaterThan(30);
  });
});

/** The rows of a selection in a workbook that is worked out quickly. */
function small({ criterion, evaluator, vendor, evaluation, score }: Workbook): Workbook {
  return { ...only(newWorkbook(), []), criterion, evaluator, vendor, evaluation, score };
}

function inApp(workbook: Workbook): Workbook {
  const criteria = Object.values(workbook.criterion).map((row) => [
    row.id,
    { ...row, weight: WEIGHTS[row.id as keyof typeof WEIGHTS] ?? row.weight },
  ]);
  const score = workbook.score[SCORE.id];
  if (!score) throw new Error('The score is not there.');
  return {
    ...workbook,
    criterion: Object.fromEntries(criteria),
    score: { ...workbook.score, [SCORE.id]: { ...score, score: SCORE.score } },
    parameter: Object.fromEntries(
      Object.entries(SETTINGS).map(([id, value]) => [id, newRow('parameter', { id, value })]),
    ),
  };
}

function inFile(book: FileBook): readonly Typed[] {
  return [
    ...Object.entries(WEIGHTS).map(([id, weight]) => at(book, 'Criteria', 'crn_Weight', id, weight)),
    at(book, 'Scores', 'sco_Score', SCORE.id, SCORE.score),
    ...Object.entries(SETTINGS).map(([key, content]) => ({ ...placeOf(book, parameterName(key)), content })),
  ];
}

/** A cell of a named column in the row that begins with an id. */
function at(book: FileBook, sheet: string, name: string, id: string, content: number): Typed {
  const { cells } = sheetOf(book, sheet);
  const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
  const column = placeOf(book, name).cell.replace(/\d+$/, '');
  if (!row || column === '') throw new Error(`There is no cell of ${name} for ${id}.`);
  return { sheet, cell: `${column}${row}`, content };
}

/** Every calculated cell of the sheet. */
function outcomes(book: FileBook): readonly (readonly [key: string, value: string | number])[] {
  return [...sheetOf(book, 'Robustness').cells].flatMap(([cell, { formula, value }]) =>
    formula === null ? [] : [[`Robustness!${cell}`, typeof value === 'number' ? value : String(value ?? '')]],
  );
}

function same(a: unknown, b: string | number): boolean {
  return typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9
    : String(a ?? '') === String(b);
}
