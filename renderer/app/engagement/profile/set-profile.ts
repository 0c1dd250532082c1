import { setFields } from '../../../../shared/commands/put.ts';
import { Refusal } from '../../../../shared/lib/refusal.ts';
import { readValue } from '../../../../shared/model/read-value.ts';
import { type Row, tableOf } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, engagementOf } from '../../../../shared/model/workbook.ts';
import { commit } from '../../../workbook/store.ts';

type Engagement = Row<'engagement'>;

/** Changes fields of the profile as one act. */
export function setProfile(fields: Partial<Engagement>, what: string): Promise<void> {
  return commit((workbook) =>
    setFields(workbook, 'engagement', engagementOf(workbook).id, fields, `Change the ${what}`),
  );
}

/**
 * Sets one field to what was typed, read as grids read it.
 *
 * @throws Refusal `invalid` with a sentence when it does not fit.
 */
export async function typeIntoProfile(name: keyof Engagement, text: string, what: string): Promise<void> {
  const field = tableOf('engagement').fields[name];
  if (!field) throw new Error(`The engagement has no field ${name}.`);
  const reading = readValue(field, text, emptyWorkbook());
  if (!reading.ok) throw new Refusal('invalid', reading.message);
  await setProfile({ [name]: reading.value }, what);
}
