import { expect, it } from 'vitest';
import { parameterName } from '../../../main/excel/layout/parameter-names.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { newRow, type TableName, tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, placeOf, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';

const folder = tempFolder();
const SHEETS = { process: 'Process audit', touchpoint: 'Touchpoint map' } as const;

/** A change as the app makes it, and the same change as somebody types it into the file. */
interface Twin {
  readonly app: (workbook: Workbook) => Workbook;
  readonly file: (book: FileBook, workbook: Workbook) => readonly Typed[];
}

/** Changes fields of a row of a register. */
function row(table: 'process' | 'touchpoint', id: string, fields: Readonly<Record<string, unknown>>): Twin {
  return {
    app: (workbook) => ({
      ...workbook,
      [table]: { ...workbook[table], [id]: { ...workbook[table][id], ...fields } },
    }),
    file: (book, workbook) =>
      Object.entries(fields).map(([name, value]) => typed(book, workbook, { table, id, name, value })),
  };
}

function typed(
  book: FileBook,
  workbook: Workbook,
  { table, id, name, value }: { table: 'process' | 'touchpoint'; id: string; name: string; value: unknown },
): Typed {
  const sheet = SHEETS[table];
  const { cells } = sheetOf(book, sheet);
  const field = tableOf(table).fields[name];
  if (!field) throw new Error(`${table} has no field ${name}.`);
  const at = [...cells].find(([cell, found]) => /^A\d+$/.test(cell) && found.value === id)?.[0].slice(1);
  const header = [...cells].find(
    ([cell, found]) => /^[A-Z]+4$/.test(cell) && String(found.value).replace(/ \(.*\)$/, '') === field.label,
  )?.[0];
  const text = valueText(field, value, workbook);
  const content = typeof value === 'number' ? value : text === '' ? null : text;
  return { sheet, cell: `${header?.slice(0, -1)}${at}`, content };
}

/** Changes a method setting. */
function setting(key: string, value: number): Twin {
  return {
    app: (workbook) => ({
      ...workbook,
      parameter: { ...workbook.parameter, [key]: newRow('parameter', { id: key, value }) },
    }),
    file: (book) => [{ ...placeOf(book, parameterName(key)), content: value }],
  };
}

function together(...twins: readonly Twin[]): Twin {
  return {
    app: (workbook) => twins.reduce((done, { app }) => app(done), workbook),
    file: (book, workbook) => twins.flatMap(({ file }) => file(book, workbook)),
  };
}

const notFirstTime: Twin = {
  app: (workbook) => ({
    ...workbook,
    engagement: Object.fromEntries(
      Object.values(workbook.engagement).map((line) => [line.id, { ...line, first_time: false }]),
    ),
  }),
  file: (book) => [{ ...placeOf(book, 'first_time'), content: 'No' }],
};

/** A process that a touchpoint takes ratings from, and that touchpoint. */
function linked(workbook: Workbook): { readonly process: string; readonly touchpoint: string } {
  const touchpoint = Object.values(workbook.touchpoint).find(
    ({ processes, third_party_forbidden: kept }) => processes !== '[]' && !kept,
  );
  const [process] = JSON.parse(touchpoint?.processes ?? '[]') as string[];
  if (!touchpoint || !process) throw new Error('No touchpoint has a process.');
  return { process, touchpoint: touchpoint.id };
}

const base = registers(5, 9, 12);
/** Written once; every change is typed into the same file. */
const before = exported(folder, base);
const { process, touchpoint } = linked(base);
const RATED = { brand: 2, emotional_intensity: 1, judgement: 1, complexity: 1, data: 2, volume: 5 } as const;
const REST = { repeatability: 5, documentation: 4, coverage: 4, digital: 5 } as const;
const FREE = { safety: false, exposure: false, interaction_type: null, vulnerability: null } as const;

it.each<[string, Twin]>([
  [
    'a touchpoint is rated anew and becomes one for a machine',
    row('touchpoint', touchpoint, {
      ...RATED,
      ...REST,
      ...FREE,
      significant_decision: false,
      decision: null,
    }),
  ],
  [
    'a law turns out to forbid third parties',
    row('touchpoint', touchpoint, { third_party_forbidden: true, decision: null }),
  ],
  ['a person decides', row('touchpoint', touchpoint, { decision: 'hybrid', decision_basis: 'keep' })],
  [
    'a process is rated down, which its touchpoints take over',
    together(
      row('touchpoint', touchpoint, { brand: null, repeatability: null, ...FREE, decision: null }),
      row('process', process, { brand: 5, repeatable: 1, measurable: 1 }),
    ),
  ],
  ['contacts triple', row('process', process, { contacts_per_month: 40_000, aht_seconds: 500, wave: null })],
  ['a process is put into wave 1 by hand', row('process', process, { wave: 1 })],
  ['the company has outsourced before', notFirstTime],
  [
    'weights and thresholds move',
    together(
      setting('keep.brand', 80),
      setting('decision.outsource', 40),
      setting('decision.keep', 55),
      setting('rtm.defined', 5),
      setting('quadrant.stm', 45),
      setting('workload.occupancy', 60),
    ),
  ],
])('follows the rules of the app when %s', { timeout: 120_000 }, async (_, change) => {
  const { book } = await before;
  const after = await exported(folder, change.app(base));
  const figures = recalculate(book, change.file(book, base));
  expect(outcomes(book, (key, value) => figures.get(key) ?? value)).toEqual(outcomes(after.book));
  expect(outcomes(after.book)).not.toEqual(outcomes(book));
});

/**
 * Samples and machines start from contacts as they were at the export, and the third gate reads the profile as it was;
 * their sheets say so and have tests of their own.
 */
const STARTS_FROM_THE_EXPORT = /\b(smp_|mch_|gate_three)/;

/** The calculated columns of both registers, the waves and the checked figures, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): readonly unknown[] {
  return ['Process audit', 'Touchpoint map', 'Wave plan', 'Checks'].flatMap((name) =>
    [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
      // What the app said stays as it was at the export, and so does whether it still agrees.
      if (formula === null || (name === 'Checks' && !cell.startsWith('D'))) return [];
      if (name === 'Checks' && STARTS_FROM_THE_EXPORT.test(formula)) return [];
      const found = figureAt(`${name}!${cell}`, value);
      return [[name, cell, typeof found === 'number' ? Number(found.toFixed(8)) : (found ?? '')]];
    }),
  );
}

it('rows and tables of the fixture are as the model allows', () => {
  for (const table of ['process', 'touchpoint'] as const satisfies readonly TableName[])
    for (const line of Object.values(base[table]) as unknown as AnyRow[])
      for (const [name, field] of Object.entries(tableOf(table).fields))
        expect([name, field.schema.safeParse(line[name]).success]).toEqual([name, true]);
});
