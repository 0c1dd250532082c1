import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { setFields } from './put.ts';

/** Which of its two ratings a risk is given: before controls or after them. */
export type RiskPair = 'inherent' | 'residual';

/** Likelihood and impact, 1-5 each. */
export interface RiskPlace {
  readonly likelihood: number;
  readonly impact: number;
}

/**
 * Rates a risk before or after controls; null takes the rating away. A lower rating after controls is recorded
 * whether it is proven or not: whether it counts is for the rules to say.
 *
 * @throws Refusal `missing-row` when the risk is gone, `invalid` for a rating that is none.
 */
export function rateRisk(workbook: Workbook, id: string, pair: RiskPair, place: RiskPlace | null): Change {
  const risk = workbook.risk[id];
  if (!risk) throw new Refusal('missing-row', 'This risk is not there any more, so it was not rated.');
  const { likelihood, impact } = place ?? { likelihood: null, impact: null };
  const when = pair === 'inherent' ? 'before controls' : 'after controls';
  return setFields(
    workbook,
    'risk',
    id,
    pair === 'inherent'
      ? { likelihood, impact }
      : { residual_likelihood: likelihood, residual_impact: impact },
    place === null
      ? `Take back the rating ${when} of ${risk.name}`
      : `Rate ${risk.name} ${when}: likelihood ${likelihood}, impact ${impact}`,
  );
}
