import type { Workbook } from '../../model/workbook.ts';
import { type RampWeek, rampWeeks } from './ramp-curve.ts';

export interface RampMonth {
  /** 1 is the first month after going live. */
  readonly month: number;
  /** Mean share of the contacts in scope that the partner answers, 0 to 1. */
  readonly volume01: number;
  /** Mean productivity; 1 is that of proficient agents. */
  readonly productivity01: number;
  /**
   * Mean of volume / productivity: the agents that are needed, as a share of those that carry the whole volume once
   * all are proficient. It can pass 1.
   */
  readonly effort01: number;
}

/** A week and a month in twelfths of a week, which are whole numbers. */
const WEEK = 12;
const MONTH = 52;
export const RAMP_MONTHS = 36;

/**
 * The ramp month by month, for the business case. A month has 52 / 12 weeks; a week that belongs to two months counts
 * in each with its part. The figures of a month are the means over its weeks.
 *
 * Example: 50 % from week 1 and 100 % from week 5 on, with 62.5, 75 and 87.5 % between: month 1 is
 * (0.5 + 0.625 + 0.75 + 0.875 + 1/3 x 1) / (52/12) = 71.2 %, month 2 is 100 %.
 *
 * @returns months 1 to 36; null while there are no steps
 */
export function rampByMonth(
  workbook: Pick<Workbook, 'ramp_step'>,
  months: number = RAMP_MONTHS,
): readonly RampMonth[] | null {
  const weeks = rampWeeks(workbook, Math.ceil((months * MONTH) / WEEK));
  if (weeks.length === 0) return null;
  return Array.from({ length: months }, (_, index) => {
    const from = index * MONTH;
    const to = from + MONTH;
    const mean = (value: (week: RampWeek) => number) =>
      weeks.reduce((sum, week) => {
        const part = Math.min(to, week.week * WEEK) - Math.max(from, (week.week - 1) * WEEK);
        return part > 0 ? sum + part * value(week) : sum;
      }, 0) / MONTH;
    return {
      month: index + 1,
      volume01: mean(({ volume01 }) => volume01),
      productivity01: mean(({ productivity01 }) => productivity01),
      effort01: mean(({ volume01, productivity01 }) => volume01 / productivity01),
    };
  });
}
