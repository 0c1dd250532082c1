import { basename } from 'node:path';
import { Refusal } from '../../shared/lib/refusal.ts';
import type { Connection } from './connect.ts';
import { schemaOf, schemaOfVersion, versionOf } from './migrate.ts';

/**
 * Refuses a file that is damaged or holds anything that this application did not put there.
 * Full integrity check: the quick one misses most damage, and writing to a damaged file makes it worse.
 *
 * @throws Refusal `damaged` or `other-database`.
 */
export function verify(db: Connection, path: string): void {
  const name = basename(path);
  const foreign = foreignObjects(db);
  if (foreign.length > 0)
    throw new Refusal(
      'other-database',
      `${name} holds parts that Readiness Workbook does not create (${foreign.slice(0, 3).join(', ')}), so it was not opened. Nothing was changed. Use a copy from before another program altered it, or restore a backup.`,
    );
  const problems = integrityProblems(db);
  if (problems.length > 0)
    throw new Refusal(
      'damaged',
      `${name} is damaged (${problems[0]}) and was left as it is. Restore the newest backup from the Home screen, or copy the file again from where it came.`,
    );
}

/** Objects of the schema that differ from what the file's version creates, by name. */
function foreignObjects(db: Connection): string[] {
  const expected = new Map(
    schemaOfVersion(versionOf(db)).map((object) => [object.name, JSON.stringify(object)]),
  );
  const found = schemaOf(db);
  const strange = found
    .filter((object) => expected.get(object.name) !== JSON.stringify(object))
    .map((o) => o.name);
  const names = new Set(found.map((object) => object.name));
  return [
    ...strange,
    ...[...expected.keys()].filter((name) => !names.has(name)).map((name) => `${name} is missing`),
  ];
}

/** What SQLite's integrity check and foreign keys say is wrong; an empty list for a sound file. */
export function integrityProblems(db: Connection): string[] {
  const integrity = (db.pragma('integrity_check(10)') as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((message) => message !== 'ok');
  const orphans = db.pragma('foreign_key_check') as { table: string; parent: string }[];
  return [
    ...integrity,
    ...orphans.map(({ table, parent }) => `a row of ${table} refers to a ${parent} that is not there`),
  ];
}
