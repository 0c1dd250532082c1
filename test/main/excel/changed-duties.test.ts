import { expect, it } from 'vitest';
import { parameterName } from '../../../main/excel/layout/parameter-names.ts';
import { REGISTER_HEADER } from '../../../main/excel/layout/register-page.ts';
import { listText, NOTHING_LISTED } from '../../../shared/model/list-text.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { newRow, tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, placeOf, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const SHEETS = {
  raci_activity: 'RACI',
  raci_role: 'RACI roles',
  authority_limit: 'Authority',
  client_obligation: 'Client obligations',
  boundary: 'Boundaries',
} as const;

/** The column in which the file works out what it compares, where it reads names of these sheets. */
const OWN_NAMES = /^D\d+=.*(?:rac|rcr|lim|obl|bnd)_/;

interface Change {
  readonly table: keyof typeof SHEETS;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const list = (...ids: readonly string[]) => listText(ids);

const CHANGES: readonly Change[] = [
  // Somebody answers for Sunday work at last, and the bots have one name instead of two.
  { table: 'raci_activity', id: 'act-sunday-desk', fields: { accountable: list('CS') } },
  { table: 'raci_activity', id: 'act-automation', fields: { accountable: list('IT') } },
  // Others get worse: nobody does it, a role twice, five who do it, two who answer.
  { table: 'raci_activity', id: 'act-hiring', fields: { responsible: NOTHING_LISTED } },
  { table: 'raci_activity', id: 'act-brand', fields: { informed: list('PM', 'QK', 'CS') } },
  { table: 'raci_activity', id: 'act-contacts', fields: { responsible: list('PO', 'PM', 'PQ', 'QK', 'CS') } },
  { table: 'raci_activity', id: 'act-audits', fields: { accountable: list('IS', 'VM') } },
  // One does not apply any more, one does again.
  { table: 'raci_activity', id: 'act-kpis', fields: { in_scope: false } },
  { table: 'raci_activity', id: 'act-relationship', fields: { in_scope: true } },
  // The limits of replacements are put right, those of refunds spoiled.
  { table: 'authority_limit', id: 'auth-replacement', fields: { manager_limit: 150 } },
  { table: 'authority_limit', id: 'auth-refund', fields: { lead_limit: 60, agent_cap: 79.5, recording: '' } },
  { table: 'authority_limit', id: 'auth-closure', fields: { client_only: false } },
  // An obligation is counted for the first time, one again, one no longer.
  { table: 'client_obligation', id: 'ob-approvals', fields: { due: 30, met: 29 } },
  { table: 'client_obligation', id: 'ob-forecast', fields: { due: 13, met: 9 } },
  { table: 'client_obligation', id: 'ob-payment', fields: { met: null } },
  { table: 'boundary', id: 'bd-routing', fields: { at_the_end: 'Handed back within 5 days.' } },
];

it('follows the rules of the app when responsibilities are changed in Excel', {
  timeout: 60_000,
}, async () => {
  const base = dutiesOfSample();
  const { book } = await exported(folder, base);
  const changed = CHANGES.reduce(inApp, base);
  const settings = { 'duties.accountable': 18, 'duties.responsible': 2 };
  const parameter = Object.fromEntries(
    Object.entries(settings).map(([id, value]) => [id, newRow('parameter', { id, value })]),
  );
  const after = await exported(folder, { ...changed, parameter });
  const figures = recalculate(book, [
    ...CHANGES.flatMap((change) => inFile(book, base, change)),
    ...Object.entries(settings).map(([key, content]) => ({ ...placeOf(book, parameterName(key)), content })),
  ]);
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
  expect(found.size).toBe(wanted.size);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(50);
});

/** The responsibilities of the sample in a small workbook, which is worked out quickly. */
function dutiesOfSample(): Workbook {
  const { raci_activity, raci_role, authority_limit, client_obligation, boundary, person } = sampleWorkbook();
  const small = registers(2, 2);
  const alone = Object.values(authority_limit).map((row) => ({ ...row, touchpoints: NOTHING_LISTED }));
  return {
    ...small,
    raci_activity,
    raci_role,
    client_obligation,
    boundary,
    authority_limit: Object.fromEntries(alone.map((row) => [row.id, row])),
    person: { ...small.person, ...person },
  };
}

function inApp(workbook: Workbook, { table, id, fields }: Change): Workbook {
  const rows = workbook[table] as unknown as Readonly<Record<string, AnyRow>>;
  const row = rows[id];
  if (!row) throw new Error(`The sample has no ${table} ${id}.`);
  return { ...workbook, [table]: { ...rows, [id]: { ...row, ...fields } } };
}

function inFile(book: FileBook, workbook: Workbook, { table, id, fields }: Change): readonly Typed[] {
  const sheet = SHEETS[table];
  const { cells } = sheetOf(book, sheet);
  const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
  return Object.entries(fields).map(([key, value]) => {
    const field = tableOf(table).fields[key];
    const column = [...cells].find(
      ([cell, found]) =>
        cell.replace(/^[A-Z]+/, '') === String(REGISTER_HEADER) && String(found.value) === field?.label,
    )?.[0];
    if (!field || !column || row === undefined) throw new Error(`There is no cell for ${key} of ${id}.`);
    const text = value === false ? '' : valueText(field, value, workbook);
    return {
      sheet,
      cell: `${column.replace(/\d+$/, '')}${row}`,
      content: typeof value === 'number' ? value : text === '' ? null : text,
    };
  });
}

/** Every calculated cell of the sheets, and the figures of their checks, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    [...Object.values(SHEETS), 'Checks'].flatMap((name) =>
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
