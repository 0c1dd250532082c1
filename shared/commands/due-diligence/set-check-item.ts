import type { Change } from '../../changes/change.ts';
import { Refusal } from '../../lib/refusal.ts';
import type { VendorCheckItem } from '../../model/tables/vendor-check-item.ts';
import { newRow, type Row } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { put } from '../put.ts';

/** Something about one question of a check. */
export interface CheckItemEntry {
  readonly check: string;
  /** The question of the form, by its id there. */
  readonly item: string;
  /** As people call the question. */
  readonly name: string;
  readonly fields: Partial<Pick<VendorCheckItem, 'rating' | 'answer'>>;
  /** The id of the row if there is none yet. */
  readonly newId: string;
}

/**
 * Writes a rating or an answer of a check; the row is made with the first of them.
 *
 * @throws Refusal `missing-row` when the check is gone, `invalid` when the model does not allow it.
 */
export function setCheckItem(workbook: Workbook, entry: CheckItemEntry): Change {
  const row = newRow('vendor_check_item', { ...checkItemRow(workbook, entry), ...entry.fields });
  return put(workbook, 'vendor_check_item', row, `Answer “${entry.name}”`);
}

/** The row of a question in a check, or what it starts with. */
export function checkItemRow(
  workbook: Workbook,
  { check, item, newId }: Pick<CheckItemEntry, 'check' | 'item' | 'newId'>,
): Row<'vendor_check_item'> {
  if (!workbook.vendor_check[check])
    throw new Refusal('missing-row', 'This check is not there any more, so nothing was noted.');
  const rows = Object.values(workbook.vendor_check_item);
  return (
    rows.find((row) => row.vendor_check === check && row.item === item) ??
    newRow('vendor_check_item', { id: newId, vendor_check: check, item })
  );
}
