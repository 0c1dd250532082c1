import type { Change } from '../../changes/change.ts';
import { MEMO_SECTIONS, type MemoSectionId } from '../../domain/recommendation/memo-section-list.ts';
import { Refusal } from '../../lib/refusal.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { put } from '../put.ts';
import { remove } from '../remove.ts';

/**
 * Keeps a section of the recommendation in somebody's own words, together with the text from the figures that it was
 * written beside, so that it is seen when they move on.
 *
 * @param about.at now, in UTC
 * @throws Refusal `empty` for a text without words; `putTogetherAnew` is the way to take own words back.
 */
export function keepMemoSection(
  workbook: Workbook,
  id: MemoSectionId,
  body: string,
  about: { readonly assembled: string; readonly at: string },
): Change {
  if (body.trim() === '')
    throw new Refusal('empty', 'A section without words says nothing: type some, or put it together anew.');
  const row = newRow('memo_section', {
    id,
    body: body.trim(),
    assembled: about.assembled,
    edited_at: about.at,
  });
  return put(workbook, 'memo_section', row, `Edit “${titleOf(id)}” of the recommendation`);
}

/** Lets the figures speak again. @throws Refusal `missing-row` for a section that nobody has edited. */
export function putTogetherAnew(workbook: Workbook, id: MemoSectionId): Change {
  return remove(workbook, 'memo_section', id, `Put “${titleOf(id)}” together anew`);
}

function titleOf(id: MemoSectionId): string {
  return MEMO_SECTIONS.find((one) => one.id === id)?.title ?? id;
}
