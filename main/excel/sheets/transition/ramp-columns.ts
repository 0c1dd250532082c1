import type { RampMonth } from '../../../../shared/domain/transition/ramp-by-month.ts';
import type { RampWeek } from '../../../../shared/domain/transition/ramp-curve.ts';
import type { RampStep } from '../../../../shared/model/tables/ramp-step.ts';
import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';

const NUMBER = { width: 17, look: 'calculated', align: 'center' } as const;

/** The letters of the columns of a week that months are worked out from. */
const LETTERS = { volume: 'B', productivity: 'C', effort: 'D' } as const;

/** One row a week: its figures, and how many steps lie behind it. */
export function weekColumns(steps: readonly RampStep[]): readonly Column<RampWeek>[] {
  const stepOf = (week: number) => steps.filter((step) => step.week <= week).length;
  const between = (cell: CellOf, column: string) => {
    const at = (of: string, plus: string) => `INDEX(rmp_${of},${cell('step')}${plus})`;
    const rise = `(${at(column, '+1')}-${at(column, '')})/(${at('Week', '+1')}-${at('Week', '')})`;
    const from = at(column, '');
    return `IF(${cell('step')}>=COUNT(rmp_Week),${from},${from}+(${cell('week')}-${at('Week', '')})*${rise})`;
  };
  return [
    { key: 'week', header: 'Week', ...NUMBER, look: 'key', name: 'rmc_Week', value: ({ week }) => week },
    {
      key: 'volume',
      header: 'Volume, %',
      ...NUMBER,
      format: '0.0',
      name: 'rmc_Volume',
      value: ({ volume01 }, cell) =>
        calculated(`IF(${cell('step')}=0,0,${between(cell, 'Volume')})`, 100 * volume01),
    },
    {
      key: 'productivity',
      header: 'Productivity, %',
      ...NUMBER,
      format: '0.0',
      name: 'rmc_Productivity',
      value: ({ productivity01 }, cell) =>
        calculated(
          `IF(${cell('step')}=0,INDEX(rmp_Productivity,1),${between(cell, 'Productivity')})`,
          100 * productivity01,
        ),
    },
    {
      key: 'effort',
      header: 'Agents needed, %',
      ...NUMBER,
      format: '0.0',
      value: ({ volume01, productivity01 }, cell) =>
        calculated(`${cell('volume')}/${cell('productivity')}*100`, (100 * volume01) / productivity01),
    },
    {
      key: 'step',
      header: 'Steps until here',
      ...NUMBER,
      value: ({ week }, cell) => calculated(`IFERROR(MATCH(${cell('week')},rmp_Week,1),0)`, stepOf(week)),
    },
  ];
}

/**
 * One row a month: the means over its 52 / 12 weeks. In twelfths of a week, a month has 52 and a week 12.
 *
 * @param firstWeek the row of week 1
 */
export function monthColumns(firstWeek: number): readonly Column<RampMonth>[] {
  const mean = (month: number, column: string) => {
    const [from, to] = [52 * (month - 1), 52 * month];
    const [first, last] = [Math.floor(from / 12) + 1, Math.ceil(to / 12)];
    const cell = (week: number) => `${column}${firstWeek + week - 1}`;
    const part = (week: number) => Math.min(to, 12 * week) - Math.max(from, 12 * (week - 1));
    const whole = `12*SUM(${cell(first + 1)}:${cell(last - 1)})`;
    return `(${part(first)}*${cell(first)}+${whole}+${part(last)}*${cell(last)})/52/100`;
  };
  const column = (
    key: keyof typeof LETTERS,
    header: string,
    name: string,
    result: (month: RampMonth) => number,
  ): Column<RampMonth> => ({
    key,
    header,
    ...NUMBER,
    format: '0.0%',
    name,
    value: (row) => calculated(mean(row.month, LETTERS[key]), result(row)),
  });
  return [
    { key: 'month', header: 'Month', ...NUMBER, look: 'key', name: 'rmc_Month', value: ({ month }) => month },
    column('volume', 'Volume', 'rmc_MonthVolume', ({ volume01 }) => volume01),
    column('productivity', 'Productivity', 'rmc_MonthProductivity', ({ productivity01 }) => productivity01),
    column('effort', 'Agents needed', 'rmc_MonthEffort', ({ effort01 }) => effort01),
  ];
}
