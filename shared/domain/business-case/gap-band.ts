import type { Parameters } from '../../model/parameters.ts';
import { parameterValue } from '../../model/parameters.ts';
import type { GapBand } from './case-result.ts';

/**
 * How far what the offers suggest lies above what is left of it over the term.
 *
 * Below 10 points normal, from 10 to 25 attention, above 25 red; red at any gap when nothing is saved over the term.
 * Both borders are settings. A billionth of a point decides nothing: it is lost in binary fractions.
 *
 * @param gapPoints headline saving − saving over the term, in percentage points
 */
export function gapBand(gapPoints: number, termSaving01: number, parameters: Parameters): GapBand {
  const attention = parameterValue(parameters, 'finance.gap_attention');
  const red = parameterValue(parameters, 'finance.gap_red');
  if (termSaving01 <= 0 || gapPoints > red + TINY) return 'red';
  return gapPoints >= attention - TINY ? 'attention' : 'normal';
}

const TINY = 1e-9;
