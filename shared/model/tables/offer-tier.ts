import { decimal, reference } from '../field.ts';
import { optionalMoney } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';

const MOST = 1_000_000_000_000;

/** A price that applies from a number of contacts a year on. */
export const offerTier = defineTable('offer_tier', {
  singular: 'tier of an offer',
  plural: 'tiers of offers',
  fields: {
    offer: reference({ label: 'Offer', help: 'The offer that it belongs to.', to: 'offer' }),
    above: decimal({
      label: 'Above',
      help: 'The tier begins with the first contact after this many in a year.',
      min: 0,
      max: 1_000_000_000,
      initial: 0,
      unit: 'contacts',
    }),
    price: optionalMoney({ label: 'Price', help: 'For one contact.', min: 0, max: MOST }),
  },
  unique: [['offer', 'above']],
});

export type OfferTier = RowOf<typeof offerTier>;
