import { reference } from '../field.ts';
import { optionalDecimal } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';

const figure = { min: -1_000_000_000_000, max: 1_000_000_000_000 } as const;

/** The levels of a KPI in one channel, where they differ from those of the KPI itself; in the KPI's unit. */
export const kpiTarget = defineTable('kpi_target', {
  singular: 'channel target',
  plural: 'channel targets',
  fields: {
    kpi: reference({ label: 'KPI', help: 'The measure.', to: 'kpi' }),
    channel: reference({ label: 'Channel', help: 'Where these levels apply.', to: 'channel' }),
    baseline: optionalDecimal({
      ...figure,
      label: 'Baseline',
      help: 'What is reached today in this channel.',
    }),
    expected: optionalDecimal({
      ...figure,
      label: 'Expected',
      help: 'The level that is right in a normal month.',
    }),
    minimum: optionalDecimal({
      ...figure,
      label: 'Minimum',
      help: 'The level below which a month is a miss.',
    }),
    range_low: optionalDecimal({ ...figure, label: 'Range from', help: 'The lowest value that is right.' }),
    range_high: optionalDecimal({ ...figure, label: 'Range to', help: 'The highest value that is right.' }),
  },
  unique: [['kpi', 'channel']],
});

export type KpiTarget = RowOf<typeof kpiTarget>;
