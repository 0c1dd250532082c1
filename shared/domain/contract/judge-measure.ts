import { steady } from '../../lib/steady.ts';
import type { PilotMeasure } from '../../model/tables/pilot-measure.ts';

export type MeasureState = 'met' | 'missed' | 'open';

/** What the state of a measure is called. */
export const MEASURE_WORDS: Readonly<Record<MeasureState, string>> = {
  met: 'Reached',
  missed: 'Missed',
  open: 'Not known yet',
};

/**
 * Whether a measure of a pilot was reached: the result is at the target or on the better side of it. Not known while
 * target or result is missing.
 *
 * Example: target 76, higher is better: 76.0 is reached, 75.9 is missed. Target 6, lower is better: 6.0 is reached.
 */
export function judgeMeasure({
  direction,
  target,
  result,
}: Pick<PilotMeasure, 'direction' | 'target' | 'result'>): MeasureState {
  if (target === null || result === null) return 'open';
  const [found, wanted] = [steady(result), steady(target)];
  return (direction === 'up' ? found >= wanted : found <= wanted) ? 'met' : 'missed';
}
