import type { Change } from '../../changes/change.ts';
import { Refusal } from '../../lib/refusal.ts';
import type { Workbook } from '../../model/workbook.ts';
import { putEdit } from '../put.ts';

/**
 * Lets one offer stand for its vendor: it counts, and the vendor's others do not.
 *
 * @throws Refusal `missing-row` when the offer is not there.
 */
export function countOffer(workbook: Workbook, id: string): Change {
  const chosen = workbook.offer[id];
  if (!chosen)
    throw new Refusal('missing-row', `There is no offer with the id ${id}: list the offers to find it.`);
  const changed = Object.values(workbook.offer).filter(
    (offer) => offer.vendor === chosen.vendor && offer.counts !== (offer.id === id),
  );
  return {
    title: `Let ${chosen.name} count`,
    edits: changed.map((offer) => putEdit(workbook, 'offer', { ...offer, counts: offer.id === id })),
  };
}
