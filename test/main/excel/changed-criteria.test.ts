import { beforeAll, describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { comparePair } from '../../../shared/commands/selection/compare-pair.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { differences } from './support/same-figures.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const SHEETS = ['Criteria', 'Pair comparisons', 'Knock-outs'];
let base: Workbook;
let book: FileBook;

beforeAll(async () => {
  base = roomOfSample();
  book = (await exported(folder, base)).book;
});

/** The criteria of the sample without what stands around them. */
function roomOfSample(): Workbook {
  const { criterion, pair_comparison, knock_out, criteria_freeze, criteria_change, person } =
    sampleWorkbook();
  const none = { drivers: '[]', risks: '[]', kpis: '[]' } as const;
  const alone = <R extends object>(rows: Readonly<Record<string, R>>, fields: object) =>
    Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, ...fields }]));
  return {
    ...registers(1, 1),
    person,
    criterion: alone(criterion, none),
    pair_comparison,
    knock_out: alone(knock_out, { requirement: null, certificate: null }),
    criteria_freeze,
    criteria_change,
  } as Workbook;
}

describe('the sheets of the criteria', () => {
  it('agree with the app in another program', () => {
    const own = differences(book, recalculate(book)).filter((line) =>
      SHEETS.some((name) => line.startsWith(name)),
    );
    expect(own).toEqual([]);
  });

  it('follow the rules of the app when weights, prices, pairs and knock-outs are changed in Excel', async () => {
    const wanted = await exported(folder, changedInApp(base));
    const figures = recalculate(book, typed());
    const found = outcomes(book, (key, value) => figures.get(key) ?? value);
    const there = outcomes(wanted.book);
    const differing = [...there].filter(([cell, figure]) => found.get(cell) !== figure);
    expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
    expect(found.size).toBe(there.size);
    const before = outcomes(book);
    expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(60);
    expect([...found.values()]).toContain('▲ not 100');
    expect([...found.values()]).toContain('▲ not to be used');
  });
});

/** A set that is not whole any more, a weight that is gone, price in another criterion, and pairs that are complete. */
function changedInApp(workbook: Workbook): Workbook {
  const set = (rows: Workbook['criterion'], id: string, fields: object) => {
    const row = rows[id];
    if (!row) throw new Error(`The sample has no ${id}.`);
    return { ...rows, [id]: { ...row, ...fields } };
  };
  let criterion = set(workbook.criterion, 'C1', { weight: 20 });
  criterion = set(criterion, 'C7.3', { weight: null });
  criterion = set(criterion, 'C9.1', { scored_by_price: true });
  criterion = set(criterion, 'C3.1', { points: 10 });
  const ko = workbook.knock_out['ko-exit'];
  const changed = {
    ...workbook,
    criterion,
    knock_out: { ...workbook.knock_out, ...(ko ? { 'ko-exit': { ...ko, active: false } } : {}) },
  } as Workbook;
  const compared = applyEdits(
    changed,
    comparePair(changed, 'block', { first: 'C6', second: 'C7', ratio: 1 / 3 }).edits,
  );
  return applyEdits(
    compared,
    comparePair(compared, 'blocks', { first: 'delivery', second: 'commercial', ratio: 1 / 7 }).edits,
  );
}

function typed(): readonly Typed[] {
  return [
    cell('Criteria', 'C1', 'Weight', 20),
    cell('Criteria', 'C7.3', 'Weight', null),
    cell('Criteria', 'C9.1', 'Scored by price', 'Yes'),
    cell('Criteria', 'C3.1', 'Points', 10),
    cell('Knock-outs', 'ko-exit', 'Applies', 'No'),
    ratio('Technology, automation and analysis', 'Scale, flexibility and cover', 1 / 3),
    ratio('Delivery', 'Commercial', 1 / 7),
  ];
}

/** The cell of a row of a register, by the words of its column. */
function cell(sheet: string, id: string, label: string, content: Typed['content']): Typed {
  const { cells } = sheetOf(book, sheet);
  const row = [...cells].find(([at, { value }]) => /^A\d+$/.test(at) && value === id)?.[0].slice(1);
  const column = [...cells].find(
    ([at, { value }]) => /^[A-Z]+4$/.test(at) && String(value).replace(/ \(.*\)$/, '') === label,
  )?.[0];
  if (!row || !column) throw new Error(`There is no cell for ${label} of ${id}.`);
  return { sheet, cell: `${column.replace(/\d+$/, '')}${row}`, content };
}

/** The cell with the ratio of a pair: the line of pairs that names both. */
function ratio(first: string, second: string, content: number): Typed {
  const { cells } = sheetOf(book, 'Pair comparisons');
  const row = [...cells]
    .filter(([at, { value }]) => /^B\d+$/.test(at) && value === first)
    .map(([at]) => at.slice(1))
    .find((at) => cells.get(`C${at}`)?.value === second);
  if (!row) throw new Error(`There is no pair ${first} and ${second}.`);
  return { sheet: 'Pair comparisons', cell: `E${row}`, content };
}

/** Every calculated cell of the sheets of this room, and the figures of their checks, by cell. */
function outcomes(
  from: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    [...SHEETS, 'Checks'].flatMap((name) =>
      [...sheetOf(from, name).cells].flatMap(([at, { formula, value }]) => {
        if (formula === null || (name === 'Checks' && !/^D\d+=.*(?:crn|kno|frz)_/.test(`${at}=${formula}`)))
          return [];
        const found = figureAt(`${name}!${at}`, value);
        return [
          [`${name}!${at}`, typeof found === 'number' ? found.toFixed(6) : String(found ?? '')] as const,
        ];
      }),
    ),
  );
}
