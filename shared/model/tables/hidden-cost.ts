import { longText, text, yesNo } from '../field.ts';
import { optionalDecimal, optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const share = { min: 0, max: 1_000, unit: '% of contract value' } as const;

/** A cost that stands in no offer, as a range of the contract value. */
export const hiddenCost = defineTable('hidden_cost', {
  singular: 'hidden cost',
  plural: 'hidden costs',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Hidden cost', help: 'What it is paid for.', width: 40 }),
    low_percent: optionalDecimal({ ...share, label: 'Low', help: 'If it goes well.' }),
    likely_percent: optionalDecimal({
      ...share,
      label: 'Likely',
      help: 'What you would plan with; the middle of the range while empty.',
    }),
    high_percent: optionalDecimal({ ...share, label: 'High', help: 'If it goes badly.' }),
    one_time: yesNo({ label: 'One time', help: 'Paid once, not every year.' }),
    counted: yesNo({ label: 'Counts', help: 'Enters the totals and the business case.', initial: true }),
    risk: optionalReference({ label: 'Risk', help: 'The risk behind it.', to: 'risk' }),
    owner: optionalReference({ label: 'Owner', help: 'Who keeps it small.', to: 'person' }),
    basis: longText({
      label: 'Where the range comes from',
      help: 'Source, year, and how far it fits this case.',
      width: 48,
    }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
  check: ({ low_percent: low, likely_percent: likely, high_percent: high }) => {
    const known = [low, likely, high].filter((value) => value !== null);
    return known.every((value, index) => index === 0 || value >= (known[index - 1] ?? value))
      ? null
      : 'Low, likely and high have to rise in this order: put the smallest share under Low.';
  },
});

export type HiddenCost = RowOf<typeof hiddenCost>;
