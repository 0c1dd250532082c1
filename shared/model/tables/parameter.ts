import { decimal } from '../field.ts';
import { PARAMETERS } from '../parameter-list.ts';
import { defineTable, type RowOf } from '../table.ts';

/** A weight, threshold or assumption of the method that this engagement sets differently from the default. Its id is the parameter's key. */
export const parameter = defineTable('parameter', {
  singular: 'method setting',
  plural: 'method settings',
  fields: {
    value: decimal({
      label: 'Value',
      help: 'Used in place of the default.',
      min: 0,
      max: 100_000,
      initial: 0,
    }),
  },
  check: ({ id, value }) => {
    const known = PARAMETERS.find(({ key }) => key === id);
    if (!known) return `There is no method setting called ${id}: remove it.`;
    if (value < known.min || value > known.max)
      return `${known.label} is a number from ${known.min} to ${known.max}: change it.`;
    return null;
  },
});

export type Parameter = RowOf<typeof parameter>;
