import { choice, longText, text } from '../field.ts';
import { optionalDecimal, optionalMoney, optionalReference } from '../optional-field.ts';
import { COST_SOURCES } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const share = { min: 0, max: 1_000, unit: '%' } as const;

/** What an hour of work ought to cost a partner, built up from wages. */
export const shouldCost = defineTable('should_cost', {
  singular: 'should-cost',
  plural: 'should-costs',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'For', help: 'Whose work, and where.', width: 32 }),
    source: choice({
      label: 'Says who',
      help: 'Own estimate, or opened by the vendor.',
      choices: COST_SOURCES,
      initial: 'own',
    }),
    vendor: optionalReference({ label: 'Vendor', help: 'Whose offers it is held against.', to: 'vendor' }),
    location: optionalReference({ label: 'Location', help: 'Where the work would be done.', to: 'location' }),
    wage: optionalMoney({ label: 'Wage per hour', help: 'Gross, of an agent.', min: 0, max: 100_000 }),
    bonus_percent: optionalDecimal({ ...share, label: 'Bonus', help: 'On the wage.' }),
    benefits_percent: optionalDecimal({
      ...share,
      label: 'Benefits',
      help: 'Social charges and the like, on the wage.',
    }),
    shrinkage_percent: optionalDecimal({
      label: 'Shrinkage',
      help: 'Paid hours in which nobody can answer.',
      min: 0,
      max: 99,
      unit: '%',
    }),
    overhead_percent: optionalDecimal({
      ...share,
      label: 'Overhead',
      help: 'Leads, space, tools, management; on the cost of a logged hour.',
    }),
    margin_percent: optionalDecimal({
      label: 'Margin',
      help: 'Profit as a share of the price.',
      min: 0,
      max: 99,
      unit: '%',
    }),
    exchange_rate: optionalDecimal({
      label: 'Exchange rate',
      help: "What one unit of its currency costs in the workbook's currency; 1 while empty.",
      min: 0.000001,
      max: 1_000_000,
    }),
    basis: longText({ label: 'Where the figures come from', help: 'Source and year.', width: 44 }),
  },
});

export type ShouldCost = RowOf<typeof shouldCost>;
