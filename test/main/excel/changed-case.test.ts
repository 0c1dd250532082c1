import { expect, it } from 'vitest';
import { parameterName } from '../../../main/excel/layout/parameter-names.ts';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { addFromCatalogue } from '../../../shared/commands/add-from-catalogue.ts';
import { benefitCatalogue, driverCatalogue } from '../../../shared/content/case/case-catalogue.ts';
import { newRow, type Row, tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, placeOf, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { differences } from './support/same-figures.ts';
import { newWorkbook, only } from './support/workbooks.ts';

const folder = tempFolder();
const SHEETS = {
  driver: 'Drivers',
  benefit: 'Benefits',
  drawback: 'Drawbacks',
  sourcing_option: 'Options',
  playbook_topic: 'Playbook',
} as const;

type Register = keyof typeof SHEETS;

/** A small case with everything that the rules look at, two drivers of one name among it. */
function caseWorkbook(): Workbook {
  const rows = <N extends Register>(
    table: N,
    values: readonly (Partial<Row<N>> & { readonly id: string })[],
  ) =>
    Object.fromEntries(values.map((value, at) => [value.id, newRow(table, { position: at + 1, ...value })]));
  const rated = (...ratings: readonly number[]) => ({
    cost_rating: ratings[0] ?? null,
    quality_rating: ratings[1] ?? null,
    speed_rating: ratings[2] ?? null,
    scale_rating: ratings[3] ?? null,
    control_rating: ratings[4] ?? null,
    effort_rating: ratings[5] ?? null,
  });
  const base = only(newWorkbook(), []);
  const person = { p: newRow('person', { id: 'p', name: 'Anna Berg' }) };
  return {
    ...base,
    person,
    driver: rows('driver', [
      { id: 'd1', name: 'Twin', importance: 5 },
      { id: 'd2', name: 'Twin', importance: 3 },
      { id: 'd3', name: 'Cover > 80 %', importance: null },
    ]),
    benefit: rows('benefit', [
      { id: 'b1', name: 'Faster', driver: 'd1', baseline: 58, target: 80, realised: 69, owner: 'p' },
      { id: 'b2', name: 'Cheaper', driver: 'd1', baseline: 6.6, target: 6.6, realised: 6.5 },
      {
        id: 'b3',
        name: 'Late',
        driver: 'd3',
        baseline: 0,
        target: 10,
        realised: 9,
        due: '2026-05-01',
        realised_on: '2026-05-01',
        owner: 'p',
      },
      { id: 'b4', name: 'Nothing known' },
    ]),
    drawback: rows('drawback', [
      { id: 'x1', name: 'Less control', mitigation: 'A weekly call.' },
      { id: 'x2', name: 'Less feedback' },
    ]),
    sourcing_option: rows('sourcing_option', [
      {
        id: 'o1',
        name: 'Stay',
        route: 'as-is',
        ...rated(3, 2, 5, 1, 5, 5),
        one_time_cost: 0,
        yearly_cost: 3_700_000,
      },
      {
        id: 'o2',
        name: 'Partner',
        route: 'partner',
        ...rated(4, 3, 3, 5, 2, 2),
        one_time_cost: 410_000,
        yearly_cost: 3_480_000,
      },
      { id: 'o3', name: 'Other partner', route: 'partner', ...rated(4, 3, 3, 5, 2, 2), yearly_cost: 1 },
      { id: 'o4', name: 'Mix', route: 'mix', ...rated(5, 4, 3, 5, 3) },
    ]),
    playbook_topic: rows('playbook_topic', [
      { id: 't1', name: 'Tone', kind: 'brand', status: 'ready', signed_by: 'p', signed_on: '2026-03-20' },
      { id: 't2', name: 'Values', kind: 'brand', status: 'ready', signed_by: 'p', due: '2026-01-31' },
      { id: 't3', name: 'Steps', kind: 'process', status: 'draft' },
    ]),
  } as Workbook;
}

/** A change as the app makes it, and the same change as somebody types it into the file. */
interface Twin {
  readonly app: (workbook: Workbook) => Workbook;
  readonly file: (book: FileBook, workbook: Workbook) => readonly Typed[];
}

function row<N extends Register>(table: N, id: string, fields: Partial<Row<N>>): Twin {
  return {
    app: (workbook) => {
      const rows = workbook[table] as Readonly<Record<string, Row<N>>>;
      return { ...workbook, [table]: { ...rows, [id]: { ...rows[id], ...fields } } };
    },
    file: (book, workbook) =>
      Object.entries(fields).map(([name, value]) => {
        const { cells } = sheetOf(book, SHEETS[table]);
        const field = tableOf(table).fields[name];
        if (!field) throw new Error(`${table} has no field ${name}.`);
        const at = [...cells]
          .find(([cell, found]) => /^A\d+$/.test(cell) && found.value === id)?.[0]
          .slice(1);
        const header = [...cells].find(
          ([cell, found]) =>
            /^[A-Z]+4$/.test(cell) && String(found.value).replace(/ \(.*\)$/, '') === field.label,
        )?.[0];
        const text = valueText(field, value, workbook);
        const content =
          field.kind === 'date' && text !== ''
            ? dayNumber(text)
            : typeof value === 'number'
              ? value
              : text || null;
        return { sheet: SHEETS[table], cell: `${header?.slice(0, -1)}${at}`, content };
      }),
  };
}

/** A day as spreadsheets count it. */
function dayNumber(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function together(...twins: readonly Twin[]): Twin {
  return {
    app: (workbook) => twins.reduce((done, { app }) => app(done), workbook),
    file: (book, workbook) => twins.flatMap(({ file }) => file(book, workbook)),
  };
}

/** Moves a method setting, or the horizon of the profile. */
function setting(key: string, value: number): Twin {
  return {
    app: (workbook) => ({
      ...workbook,
      parameter: { ...workbook.parameter, [key]: newRow('parameter', { id: key, value }) },
    }),
    file: (book) => [{ ...placeOf(book, parameterName(key)), content: value }],
  };
}

function horizon(months: number): Twin {
  return {
    app: (workbook) => ({
      ...workbook,
      engagement: Object.fromEntries(
        Object.values(workbook.engagement).map((line) => [line.id, { ...line, horizon_months: months }]),
      ),
    }),
    file: (book) => [{ ...placeOf(book, 'prf_Horizon'), content: months }],
  };
}

const base = caseWorkbook();

it('agrees with another spreadsheet program on a case with gaps, ties and twins', async () => {
  const { book } = await exported(folder, base);
  expect(differences(book, recalculate(book))).toEqual([]);
});

it('agrees on a case made of everything that the lists offer', { timeout: 60_000 }, async () => {
  const empty = only(newWorkbook(), []);
  const drivers = applyEdits(empty, addFromCatalogue(empty, 'driver', driverCatalogue).edits);
  const all = applyEdits(drivers, addFromCatalogue(drivers, 'benefit', benefitCatalogue).edits);
  const { book } = await exported(folder, all);
  expect(differences(book, recalculate(book))).toEqual([]);
});

it.each<[string, Twin]>([
  [
    'benefits are measured, lose an owner or find another target',
    together(
      row('benefit', 'b1', { realised: 80, owner: null }),
      row('benefit', 'b2', { target: 6, realised: 6.75 }),
      row('benefit', 'b4', { baseline: 0, target: -5, realised: -1 }),
    ),
  ],
  ['the day of a measurement decides', row('benefit', 'b3', { realised_on: '2026-04-30' })],
  ['a driver loses its only benefit', row('benefit', 'b3', { driver: null })],
  ['a drawback finds an answer', row('drawback', 'x2', { mitigation: 'Verbatims stay ours.' })],
  [
    'an option is rated to the end and costs are found',
    together(
      row('sourcing_option', 'o4', { effort_rating: 2, one_time_cost: 520_000, yearly_cost: 3_210_000 }),
      row('sourcing_option', 'o1', { yearly_cost: 3_900_000 }),
    ),
  ],
  [
    'weights and the horizon move',
    together(
      setting('option.control', 60),
      setting('option.cost', 0),
      setting('option.effort', 0),
      horizon(60),
    ),
  ],
  [
    'a topic gets its signature and another loses it',
    together(
      row('playbook_topic', 't2', { signed_on: '2026-02-01' }),
      row('playbook_topic', 't1', { signed_by: null }),
      row('playbook_topic', 't3', { status: 'review', kind: 'emergency' }),
    ),
  ],
])('follows the rules of the app when %s', { timeout: 60_000 }, async (_, change) => {
  const { book } = await exported(folder, base);
  const after = await exported(folder, change.app(base));
  const figures = recalculate(book, change.file(book, base));
  expect(outcomes(book, (key, value) => figures.get(key) ?? value)).toEqual(outcomes(after.book));
  expect(outcomes(after.book)).not.toEqual(outcomes(book));
});

/** The calculated cells of the case and the playbook, and the checked figures, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): readonly unknown[] {
  return [...Object.values(SHEETS), 'Playbook status', 'Checks'].flatMap((name) =>
    [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
      // What the app said stays as it was at the export, and so does whether it still agrees.
      if (formula === null || (name === 'Checks' && !cell.startsWith('D'))) return [];
      const found = figureAt(`${name}!${cell}`, value);
      return [[name, cell, typeof found === 'number' ? Number(found.toFixed(8)) : (found ?? '')]];
    }),
  );
}
