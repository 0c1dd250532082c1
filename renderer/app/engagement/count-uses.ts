import { listed } from '../../../shared/model/list-text.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { TABLE_NAMES, tableOf } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';

/** What in the workbook hangs on a person. */
export interface Uses {
  /** Questions answered. */
  readonly answers: number;
  /** Rows of any table that they own. */
  readonly owns: number;
  /** Rows in which they decide, sign or check. */
  readonly decides: number;
}

const NONE: Uses = { answers: 0, owns: 0, decides: 0 };

/** The fields of every table that name people. */
const NAMING = TABLE_NAMES.flatMap((table) =>
  Object.entries(tableOf(table).fields).flatMap(([name, { kind, refersTo }]) =>
    refersTo === 'person' ? [{ table, name, several: kind === 'references' }] : [],
  ),
);

/** How often each person answers, owns, and decides or checks, over all tables; whoever does nothing is not in it. */
export function countUses(workbook: Workbook): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const { table, name, several } of NAMING)
    for (const row of Object.values(workbook[table] as Readonly<Record<string, AnyRow>>)) {
      const value = row[name];
      if (typeof value !== 'string' || value === '') continue;
      for (const person of several ? listed(value) : [value]) {
        const known = uses.get(person) ?? NONE;
        const part = partOf(name);
        uses.set(person, { ...known, [part]: known[part] + 1 });
      }
    }
  return uses;
}

function partOf(field: string): keyof Uses {
  if (field === 'respondent') return 'answers';
  return field === 'owner' ? 'owns' : 'decides';
}
