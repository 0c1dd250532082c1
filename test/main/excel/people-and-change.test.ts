import { beforeAll, describe, expect, it } from 'vitest';
import { readTableFile } from '../../../main/excel/reading/read-table-file.ts';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { importRows } from '../../../shared/commands/import-rows.ts';
import { roleOpenPoints } from '../../../shared/domain/change/role-open-points.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { type TableName, tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, named, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { AT, newWorkbook, only, sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const SHEETS = {
  stakeholder: 'Stakeholders',
  impact: 'Impact grid',
  role_transition: 'Role transitions',
  barrier: 'Barriers',
  audience_message: 'Messages',
  change_event: 'Change calendar',
} as const;
type Sheet = keyof typeof SHEETS;
const TABLES_HERE = Object.keys(SHEETS) as readonly Sheet[];

/** The change plan of the sample, with a corner of the checklist: the rest has tests of its own. */
const base: Workbook = changePlan();

function changePlan(): Workbook {
  const sample = sampleWorkbook();
  const kept = Object.fromEntries(TABLES_HERE.map((table) => [table, sample[table]]));
  return { ...only(newWorkbook(), ['R9']), person: sample.person, ...kept } as Workbook;
}

interface Change {
  readonly table: Sheet;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function inApp(workbook: Workbook, changes: readonly Change[]): Workbook {
  const edits = changes.map(({ table, id, fields }) => {
    const before = (workbook[table] as Readonly<Record<string, AnyRow>>)[id];
    if (!before) throw new Error(`${table} has no row ${id}.`);
    return { table, id, before, after: { ...before, ...fields } };
  });
  return applyEdits(workbook, edits);
}

/** The same changes as somebody types them into the file. */
function inFile(book: FileBook, changes: readonly Change[]): readonly Typed[] {
  return changes.flatMap(({ table, id, fields }) => {
    const { cells } = sheetOf(book, SHEETS[table]);
    const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
    return Object.entries(fields).map(([name, value]) => {
      const field = tableOf(table).fields[name];
      const head = [...cells].find(
        ([cell, found]) => /^[A-Z]+4$/.test(cell) && found.value === field?.label,
      )?.[0];
      if (!field || !head || !row) throw new Error(`${table} has no cell for ${name} of ${id}.`);
      const text = valueText(field, value, base);
      const content = typeof value === 'number' ? value : text === '' ? null : text;
      return { sheet: SHEETS[table], cell: `${head.slice(0, -1)}${row}`, content };
    });
  });
}

/** The sheets of the change plan and what their formulas read; the others have tests of their own. */
function ownPart(book: FileBook): FileBook {
  const kept = [...Object.values(SHEETS), 'People and change', 'Lists', 'Cover'];
  const sheets = kept.map((name) => {
    const sheet = sheetOf(book, name);
    // What these two work out belongs to other sheets: their figures stand as they are.
    const given = name === 'Cover' || name === 'Lists';
    const cells = [...sheet.cells].map(
      ([at, cell]) => [at, given ? { ...cell, formula: null } : cell] as const,
    );
    return { ...sheet, cells: new Map(cells) };
  });
  const names = [...book.names].filter(([, cells]) => kept.includes(sheetOfCells(cells)));
  return { ...book, sheets, names: new Map(names) };
}

function sheetOfCells(cells: string): string {
  return (cells.split('!')[0] ?? '').replaceAll("'", '');
}

/** What formulas say on the sheets of the change plan. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): readonly unknown[] {
  return ownPart(book).sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([cell, { formula, value }]) => {
      if (formula === null) return [];
      const found = figureAt(`${name}!${cell}`, value);
      return [[name, cell, typeof found === 'number' ? Number(found.toFixed(8)) : (found ?? '')]];
    }),
  );
}

const CHANGES: readonly Change[] = [
  // One group turns against with strong influence, one falls back to its start, one counts no more.
  { table: 'stakeholder', id: 's-council-zwolle', fields: { attitude_now: 'against', influence: 5 } },
  { table: 'stakeholder', id: 's-agents-zwolle', fields: { attitude_now: null, due: '2027-03-01' } },
  { table: 'stakeholder', id: 's-marketing', fields: { influence: null, status: 'done' } },
  { table: 'stakeholder', id: 's-it', fields: { attitude_start: null, attitude_now: 'champion' } },
  // Effects change their cell and their severity, and nothing is done any more about one of them.
  { table: 'impact', id: 'i-posts', fields: { severity: 1, side: 'customers' } },
  { table: 'impact', id: 'i-voice', fields: { severity: 5, answer: ' ' } },
  { table: 'impact', id: 'i-hours', fields: { severity: null } },
  // Roles get a path, lose what they had, and are counted anew.
  { table: 'role_transition', id: 'rt-agents-muenster', fields: { path: 'partner', support: 'Talks' } },
  {
    table: 'role_transition',
    id: 'rt-seniors-muenster',
    fields: { retention_until: null, training: '', legal_check: 'open' },
  },
  { table: 'role_transition', id: 'rt-team-leaders', fields: { headcount: null, owner: null } },
  { table: 'role_transition', id: 'rt-seasonal', fields: { path: 'stay' } },
  { table: 'change_event', id: 'e-leaders', fields: { status: 'done' } },
];

describe('the sheets of people and change', () => {
  let path: string;
  let book: FileBook;
  beforeAll(async () => {
    ({ path, book } = await exported(folder, base));
  });

  it('work out what the app works out', { timeout: 60_000 }, () => {
    const figures = recalculate(ownPart(book));
    expect(outcomes(book, (key, value) => figures.get(key) ?? value)).toEqual(outcomes(book));
  });

  it('follow the rules of the app when somebody changes them in Excel', { timeout: 60_000 }, async () => {
    const after = await exported(folder, inApp(base, CHANGES));
    const figures = recalculate(ownPart(book), inFile(book, CHANGES));
    expect(outcomes(book, (key, value) => figures.get(key) ?? value)).toEqual(outcomes(after.book));
    for (const name of ['buyin_Index', 'buyin_Start', 'buyin_Against', 'people_WithoutPath', 'roles_Open'])
      expect([name, named(after.book, name)]).not.toEqual([name, named(book, name)]);
  });

  it('show the figures that the app shows', () => {
    expect(named(book, 'buyin_Index')).toBeCloseTo((100 * 94) / 180, 9);
    expect(named(book, 'buyin_Gate')).toBe('No');
    expect(named(book, 'people_WithoutPath')).toBe(17);
    const open = Object.values(base.role_transition).filter((role) => roleOpenPoints(role).length > 0);
    expect(named(book, 'roles_Open')).toBe(open.length);
  });

  it('stand empty, without formulas that fail, in a workbook that has none of it', async () => {
    const none = Object.fromEntries(TABLES_HERE.map((table) => [table, {}]));
    const empty = await exported(folder, { ...base, ...none } as Workbook);
    expect(outcomes(empty.book)).toEqual([]);
    const texts = [...sheetOf(empty.book, 'People and change').cells.values()].map(({ value }) => value);
    expect(texts).toContain('No groups are listed yet.');
  });

  it('give every row back as it was', () => {
    for (const table of TABLES_HERE satisfies readonly TableName[]) {
      const { adds, changes, problems, unchanged } = importRows(base, table, readTableFile(path, table), {
        newId: () => 'new',
        at: AT,
      });
      expect({ table, adds, changes, problems }).toEqual({ table, adds: [], changes: [], problems: [] });
      expect(unchanged).toBe(Object.keys(base[table]).length);
    }
  });
});
