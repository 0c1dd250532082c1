import { choice, longText, reference, text, yesNo } from '../field.ts';
import { optionalDecimal, optionalMoney } from '../optional-field.ts';
import { EXTRA_KINDS } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const MOST = 1_000_000_000_000;

/** What an offer costs beside its fee. */
export const offerExtra = defineTable('offer_extra', {
  singular: 'extra of an offer',
  plural: 'extras of offers',
  named: 'name',
  fields: {
    position,
    offer: reference({ label: 'Offer', help: 'The offer that it belongs to.', to: 'offer' }),
    name: text({ label: 'Extra', help: 'What is paid for.', width: 36 }),
    kind: choice({ label: 'Paid', help: 'How often.', choices: EXTRA_KINDS, initial: 'yearly' }),
    amount: optionalMoney({
      label: 'Amount',
      help: "In the offer's currency; empty for a percentage.",
      min: 0,
      max: MOST,
    }),
    percent: optionalDecimal({
      label: 'Percent',
      help: 'Of the fee of a year.',
      min: 0,
      max: 1_000,
      unit: '%',
    }),
    asked: yesNo({ label: 'Named by us', help: 'The vendor did not name it; we added it.' }),
    note: longText({ label: 'Note', help: 'Where the figure comes from.', width: 40 }),
  },
});

export type OfferExtra = RowOf<typeof offerExtra>;
