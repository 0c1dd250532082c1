import type { Kpi } from '../../model/tables/kpi.ts';

/** The levels of a KPI, or those of one of its channels. */
export type Levels = Pick<
  Kpi,
  'direction' | 'baseline' | 'expected' | 'minimum' | 'range_low' | 'range_high'
>;

/**
 * - `misses-today`: the own team is on the wrong side of the minimum, or outside the range
 * - `aim-below-floor`: the expected level is worse than the minimum
 * - `range-turned`: the range begins above its end
 */
export type LevelFlag = 'misses-today' | 'aim-below-floor' | 'range-turned';

/**
 * What is wrong with levels beside each other. A level that is exactly met is met.
 *
 * Source: our own. Worked example: a minimum of 72 % and a baseline of 61 % where more is better: the own team would
 * miss it today.
 */
export function levelFlags({
  direction,
  baseline,
  expected,
  minimum,
  range_low,
  range_high,
}: Levels): readonly LevelFlag[] {
  const flags: LevelFlag[] = [];
  if (direction === 'range') {
    const under = baseline !== null && range_low !== null && baseline < range_low;
    const over = baseline !== null && range_high !== null && baseline > range_high;
    if (under || over) flags.push('misses-today');
    if (range_low !== null && range_high !== null && range_low > range_high) flags.push('range-turned');
    return flags;
  }
  const worse = (a: number | null, b: number | null) =>
    a !== null && b !== null && (direction === 'up' ? a < b : a > b);
  if (worse(baseline, minimum)) flags.push('misses-today');
  if (worse(expected, minimum)) flags.push('aim-below-floor');
  return flags;
}

/** What a flag means and what to do. */
export function levelFlagWords(
  flag: LevelFlag,
  { direction, baseline, minimum }: Levels,
  unit: string,
): string {
  const within = (value: number | null) => `${value ?? '–'} ${unit}`.trim();
  switch (flag) {
    case 'misses-today':
      return direction === 'range'
        ? `Your own team is outside this range today (${within(baseline)}). Say how a partner gets there, or widen it.`
        : `Your own team misses this today: ${within(baseline)} against a minimum of ${within(minimum)}. A partner will price the difference; agree a path to it, or begin lower.`;
    case 'aim-below-floor':
      return 'The expected level is worse than the minimum, so a normal month would be a miss. Swap them or correct one.';
    case 'range-turned':
      return 'The range begins above its end. Swap the two values.';
  }
}
