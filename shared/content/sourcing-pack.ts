import * as z from 'zod';
import type { Edit } from '../changes/change.ts';
import type { AnyRow } from '../model/table.ts';
import { newRow, type Row, type TableName } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import channels from './sourcing/channels.json' with { type: 'json' };
import interactionTypes from './sourcing/interaction-types.json' with { type: 'json' };
import locations from './sourcing/locations.json' with { type: 'json' };
import segments from './sourcing/segments.json' with { type: 'json' };
import stages from './sourcing/stages.json' with { type: 'json' };

/** Names the lists in the workbooks that were created with them; raise it with every released rewording. */
export const SOURCING_PACK = 'sourcing 1';

const line = z.string().trim().min(8);
const name = z.string().trim().min(2).max(120);
const named = (prefix: string) => ({ id: z.string().regex(new RegExp(`^${prefix}-[a-z0-9-]+$`)), name });

/** What each list holds; every other field of a row starts with its initial value. */
export const sourcingListSchemas = {
  stage: z.strictObject({ ...named('stage'), description: line }),
  channel: z.strictObject({
    ...named('channel'),
    voice: z.boolean(),
    unattended: z.boolean(),
    description: line,
  }),
  interaction_type: z.strictObject({
    ...named('type'),
    stays_because: z.enum(['safety', 'exposure']).nullable(),
    description: line,
  }),
  segment: z.strictObject({ ...named('segment'), description: line }),
  location: z.strictObject({
    ...named('location'),
    delivery: z.enum(['onshore', 'nearshore', 'offshore']),
    same_region: z.boolean(),
    languages: line,
    time_zone: line,
    transfer_mechanism: line,
    holidays: line,
    hazards: line,
    note: line,
  }),
} as const;

export type SourcingListName = keyof typeof sourcingListSchemas;

type Lists = { readonly [N in SourcingListName]: readonly (Partial<Row<N>> & Pick<Row<N>, 'id' | 'name'>)[] };

/** The editable lists that a workbook starts with, in their order. */
export const sourcingLists = {
  stage: stages,
  channel: channels,
  interaction_type: interactionTypes,
  segment: segments,
  location: locations,
} as unknown as Lists;

const LIST_NAMES = Object.keys(sourcingLists) as readonly SourcingListName[];

/**
 * The edits that give a workbook the lists of the touchpoint map: journey stages, channels, interaction types,
 * customer segments and locations.
 *
 * @param workbook that may have some of it already: a row whose id or name is there is left alone, and the rest
 *   is put behind what the list holds
 */
export function sourcingPackEdits(workbook?: Pick<Workbook, SourcingListName>): readonly Edit[] {
  return LIST_NAMES.flatMap((table) => {
    const present: readonly AnyRow[] = workbook ? Object.values(workbook[table]) : [];
    const taken = new Set(present.flatMap((row) => [row.id, nameKey(String(row.name))]));
    const last = Math.max(0, ...present.map((row) => Number(row.position)));
    return sourcingLists[table]
      .filter((row) => !taken.has(row.id) && !taken.has(nameKey(row.name)))
      .map((row, index) => {
        const after = newRow<TableName>(table, { ...row, position: last + index + 1 });
        return { table, id: row.id, before: null, after };
      });
  });
}

/** Names that differ in capitals or spaces only are the same to people. */
function nameKey(text: string): string {
  return `name:${text.trim().toLowerCase()}`;
}
