import type { Change } from '../../changes/change.ts';
import { Refusal } from '../../lib/refusal.ts';
import { KNOCK_OUT_RESULTS } from '../../model/selection-lists.ts';
import type { KnockOutResult } from '../../model/tables/knock-out-result.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { put } from '../put.ts';

/** What is said about a knock-out of a vendor. */
export interface KnockOutEntry {
  readonly vendor: string;
  readonly knockOut: string;
  readonly fields: Partial<Omit<KnockOutResult, 'id' | 'vendor' | 'knock_out'>>;
  /** The id of the row if there is none yet. */
  readonly newId: string;
  /** `YYYY-MM-DD`, the day of checking of a result that had none. */
  readonly on: string;
}

/**
 * Writes a result of a knock-out, or something about it. A result other than open gets the day on which it was first
 * written, unless a day is given.
 *
 * @throws Refusal `invalid` when it is waived without a reason, `missing-row` when vendor or knock-out is gone.
 */
export function setKnockOut(workbook: Workbook, entry: KnockOutEntry): Change {
  const { vendor, knockOut, fields, newId, on } = entry;
  const rows = Object.values(workbook.knock_out_result);
  const before = rows.find((row) => row.vendor === vendor && row.knock_out === knockOut);
  const named = workbook.vendor[vendor];
  const wanted = workbook.knock_out[knockOut];
  if (!named || !wanted)
    throw new Refusal('missing-row', 'The vendor or the knock-out is not there any more: nothing was noted.');
  const row = newRow('knock_out_result', {
    ...before,
    ...fields,
    id: before?.id ?? newId,
    vendor,
    knock_out: knockOut,
  });
  const dated = row.result !== 'open' && row.checked_on === null && fields.checked_on === undefined;
  const label = KNOCK_OUT_RESULTS.find(({ value }) => value === row.result)?.label ?? row.result;
  return put(
    workbook,
    'knock_out_result',
    dated ? { ...row, checked_on: on } : row,
    `${named.name}, “${shortened(wanted.name)}”: ${label.toLowerCase()}`,
  );
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}
