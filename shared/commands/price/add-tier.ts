import type { Change } from '../../changes/change.ts';
import { Refusal } from '../../lib/refusal.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { putEdit } from '../put.ts';

/** How far a new tier begins behind the last one, until somebody types where. */
const STEP = 50_000;

/**
 * Adds a tier behind the last one of an offer. The first begins at 0 and takes over the rate of the offer, so that the
 * fee stays what it is until a price is changed; the following ones begin 50,000 contacts behind.
 *
 * @throws Refusal `missing-row` when the offer is not there.
 */
export function addTier(workbook: Workbook, offer: string, id: string): Change {
  const row = workbook.offer[offer];
  if (!row)
    throw new Refusal('missing-row', `There is no offer with the id ${offer}: list the offers to find it.`);
  const borders = Object.values(workbook.offer_tier).flatMap((tier) =>
    tier.offer === offer ? [tier.above] : [],
  );
  const first = borders.length === 0;
  const tier = newRow('offer_tier', {
    id,
    offer,
    above: first ? 0 : Math.max(...borders) + STEP,
    price: first ? row.rate : null,
  });
  return { title: `Add a tier to ${row.name}`, edits: [putEdit(workbook, 'offer_tier', tier)] };
}
