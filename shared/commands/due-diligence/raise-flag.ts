import type { Change, Edit } from '../../changes/change.ts';
import { redFlag } from '../../model/tables/red-flag.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { putEdit } from '../put.ts';
import { type CheckItemEntry, checkItemRow } from './set-check-item.ts';

type Flagged = Pick<CheckItemEntry, 'check' | 'item' | 'name' | 'newId'> & {
  /** The id of the red flag. */
  readonly flagId: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
};

/**
 * Marks a question of a check as cause for concern and writes it into the register of red flags, as one act. The flag
 * says what was answered, belongs to the owner of the check, and is to be looked into. Marked once more while its flag
 * is still open, the question gets no second one.
 *
 * @throws Refusal `missing-row` when the check is gone.
 */
export function raiseFlag(workbook: Workbook, flagged: Flagged): Change {
  const { check, name, flagId, on } = flagged;
  const item = checkItemRow(workbook, flagged);
  const { vendor, owner } = workbook.vendor_check[check] ?? { vendor: '', owner: null };
  const answer = item.answer.trim();
  const position = Math.max(0, ...Object.values(workbook.red_flag).map((row) => row.position)) + 1;
  const text = answer === '' ? name : `${name}: ${answer}`;
  const most = redFlag.fields.name.max ?? 300;
  const flag = newRow('red_flag', {
    id: flagId,
    position,
    vendor,
    name: text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`,
    found_in: check,
    found_on: on,
    owner,
  });
  const raised = Object.values(workbook.red_flag).some(
    (row) =>
      row.found_in === check &&
      row.state === 'open' &&
      (row.name === name || row.name.startsWith(`${name}: `)),
  );
  const edits: Edit[] = [
    ...(raised ? [] : [putEdit(workbook, 'red_flag', flag)]),
    putEdit(workbook, 'vendor_check_item', newRow('vendor_check_item', { ...item, flag: true })),
  ];
  return { title: `Raise a red flag: ${name}`, edits };
}

/**
 * Takes the mark off a question of a check. What stands in the register of red flags stays there: it is cleared with a
 * reason, or deleted by whoever knows that it was a slip.
 *
 * @throws Refusal `missing-row` when the check is gone.
 */
export function takeOffFlag(
  workbook: Workbook,
  flagged: Pick<CheckItemEntry, 'check' | 'item' | 'name' | 'newId'>,
): Change {
  const row = newRow('vendor_check_item', { ...checkItemRow(workbook, flagged), flag: false });
  return {
    title: `Take the mark off: ${flagged.name}`,
    edits: [putEdit(workbook, 'vendor_check_item', row)],
  };
}
