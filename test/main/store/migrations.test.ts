import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '../../../main/store/backups.ts';
import { connectMemory } from '../../../main/store/connect.ts';
import { migrate, schemaOfVersion, versionOf } from '../../../main/store/migrate.ts';
import { LATEST_VERSION } from '../../../main/store/migrations/index.ts';
import { readWorkbook } from '../../../main/store/read-workbook.ts';
import { columnType } from '../../../main/store/row-codec.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { TABLE_NAMES, tableOf } from '../../../shared/model/tables.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { DANA, openAt } from '../../support/workbook-at.ts';

const GOLDEN = join(import.meta.dirname, '..', '..', 'golden');
const folder = tempFolder();

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

describe('the migrated schema and the model agree', () => {
  const db = connectMemory();
  migrate(db);

  it('on the tables', () => {
    const tables = schemaOfVersion(LATEST_VERSION).filter(({ type }) => type === 'table');
    expect(tables.map(({ name }) => name).sort()).toEqual([...TABLE_NAMES, 'change_log'].sort());
  });

  it.each(TABLE_NAMES)('on the columns, keys and references of %s', (name) => {
    const { fields, unique } = tableOf(name);
    const columns = db.pragma(`table_info(${name})`) as Column[];
    const found = columns.map((column) => [column.name, column.type, column.notnull === 1, column.pk === 1]);
    const expected = Object.entries(fields).map(([field, description]) => [
      field,
      columnType(description),
      description.required,
      field === 'id',
    ]);
    expect(found.sort()).toEqual(expected.sort());

    const keys = db.pragma(`foreign_key_list(${name})`) as { from: string; table: string }[];
    const references = Object.entries(fields).flatMap(([field, { kind, refersTo }]) =>
      refersTo && kind === 'reference' ? [[field, refersTo]] : [],
    );
    expect(keys.map(({ from, table }) => [from, table]).sort()).toEqual(references.sort());

    const indexes = (db.pragma(`index_list(${name})`) as { name: string; origin: string }[]).filter(
      ({ origin }) => origin === 'u',
    );
    const groups = indexes.map((index) =>
      (db.pragma(`index_info(${index.name})`) as { name: string }[]).map((c) => c.name),
    );
    expect(groups).toEqual(unique);
  });
});

/** How many answers the sample had when the fixture of a version was made. */
const answersOf = (version: number) => (version < 4 ? 88 : 101);

describe('a workbook of every earlier version', () => {
  const versions = Array.from({ length: LATEST_VERSION - 1 }, (_, i) => i + 1);

  it('has a fixture', () =>
    expect(readdirSync(GOLDEN)).toEqual(
      expect.arrayContaining(versions.map((version) => `format-${version}.orw`)),
    ));

  it.each(versions)('version %d opens, migrated, with a backup of how it was', (version) => {
    const path = join(folder, `format-${version}.orw`);
    copyFileSync(join(GOLDEN, `format-${version}.orw`), path);
    const untouched = readFileSync(path);
    const opened = openAt(path);
    expect(opened).toMatchObject({ version, warnings: [] });
    expect(checkWorkbook(opened.file.workbook)).toEqual([]);
    expect(opened.file.withConnection(versionOf)).toBe(LATEST_VERSION);
    expect(Object.keys(opened.file.workbook.answer)).toHaveLength(answersOf(version));
    const [engagement] = Object.values(opened.file.workbook.engagement);
    expect(engagement).toMatchObject({ title: 'Service review 2026', currency: 'EUR', first_time: true });

    const [backup] = listBackups(join(`${path}-backups`, engagement?.id ?? ''));
    expect(backup).toMatchObject({ reason: 'migration', seq: 2 });
    expect(readWorkbook(backup?.path ?? '')).toMatchObject({ version, seq: 2, sealHolds: true });
    opened.file.close();
    expect(readFileSync(join(GOLDEN, `format-${version}.orw`)).equals(untouched)).toBe(true);
  });

  it.each(versions)('version %d: an act from before the migration can still be undone', (version) => {
    const path = join(folder, `undo-${version}.orw`);
    copyFileSync(join(GOLDEN, `format-${version}.orw`), path);
    const { file } = openAt(path);
    file.undo(DANA);
    expect(Object.values(file.workbook.engagement)[0]?.title).not.toBe('Service review 2026');
    file.redo(DANA);
    expect(Object.values(file.workbook.engagement)[0]?.title).toBe('Service review 2026');
    file.close();
  });

  it.each(versions)('version %d can be read without migrating the file', (version) => {
    const path = join(folder, `read-${version}.orw`);
    copyFileSync(join(GOLDEN, `format-${version}.orw`), path);
    const before = readFileSync(path);
    expect(Object.keys(readWorkbook(path).workbook.answer)).toHaveLength(answersOf(version));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('the schema reached step by step is the one of a new workbook', () => {
    for (const version of versions) {
      const db = connectMemory();
      migrate(db, version);
      migrate(db);
      expect(
        db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all(),
      ).toEqual(schemaOfVersion(LATEST_VERSION));
      db.close();
    }
  });
});
