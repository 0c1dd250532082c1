import { date, longText, reference, yesNo } from '../field.ts';
import { optionalDecimal } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** What a KPI was in one month, in the KPI's unit. */
export const kpiMonth = defineTable('kpi_month', {
  singular: 'month of a KPI',
  plural: 'months of KPIs',
  fields: {
    kpi: reference({ label: 'KPI', help: 'The measure.', to: 'kpi' }),
    month: date({ label: 'Month', help: 'The first day of the month.' }),
    value: optionalDecimal({
      label: 'Value',
      help: 'What was measured; empty when nothing was.',
      min: -1_000_000_000_000,
      max: 1_000_000_000_000,
    }),
    excused: yesNo({
      label: 'Excused',
      help: 'A miss of this month costs nothing, because the client caused it.',
    }),
    reason: longText({ label: 'Reason', help: 'What the client missed, and the proof.', width: 40 }),
  },
  unique: [['kpi', 'month']],
  check: ({ month, excused, reason }) => {
    if (month === null || !month.endsWith('-01'))
      return 'A month is written as its first day, such as 2026-03-01: type that day.';
    return excused && reason.trim() === ''
      ? 'A month is excused only with a reason: type what the client missed and the proof of it.'
      : null;
  },
});

export type KpiMonth = RowOf<typeof kpiMonth>;
