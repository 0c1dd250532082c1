import type { Edit } from '../changes/change.ts';
import { listText } from '../model/list-text.ts';
import { newRow, type TableName, tableOf } from '../model/tables.ts';
import actions from './sample/actions.json' with { type: 'json' };
import locations from './sample/locations.json' with { type: 'json' };
import processes from './sample/processes.json' with { type: 'json' };
import segments from './sample/segments.json' with { type: 'json' };
import touchpoints from './sample/touchpoints.json' with { type: 'json' };
import { sourcingLists } from './sourcing-pack.ts';

/** A row as the content files write it: fields at their initial value left out, lists as lists. */
type SampleRow = { readonly id: string } & Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

const rows: readonly (readonly [TableName, readonly object[]])[] = [
  ['segment', segments],
  ['location', locations],
  ['process', processes],
  ['touchpoint', touchpoints],
  ['action', actions],
];

/** What the sample's engagement row says about home, currency and experience. */
export const sampleHome = {
  currency: 'EUR',
  first_time: true,
  home_time_zone: 'Europe/Berlin',
  home_start: '08:00',
  home_end: '20:00',
} as const;

/** The edits that fill a workbook, which already holds the people and the lists, with the sample's processes, touchpoints, places and actions. */
export function sampleSourcingEdits(): readonly Edit[] {
  return rows.flatMap(([table, list]) => {
    const first = startOf(table);
    return (list as readonly SampleRow[]).map((values, index) => {
      const row = newRow(table, { ...plain(table, values), id: values.id, position: first + index + 1 });
      return { table, id: values.id, before: null, after: row };
    });
  });
}

/** The position that the lists of a new workbook end with. */
function startOf(table: TableName): number {
  return table === 'segment' || table === 'location' ? sourcingLists[table].length : 0;
}

/** Lists as the model keeps them. */
function plain(table: TableName, values: SampleRow): object {
  const { fields } = tableOf(table);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const kind = fields[name]?.kind;
      const several = kind === 'choices' || kind === 'references';
      return [name, several ? listText(value as readonly string[]) : value];
    }),
  );
}
