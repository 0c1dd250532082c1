import { steady } from '../../lib/steady.ts';
import { type Parameters, parameterValue } from '../../model/parameters.ts';
import type { PricingEvidence } from './pricing-evidence.ts';

/** Handling times that vary by more than this share of their mean are not steady; where "largely alike" ends in the process audit. */
const STEADY_AHT_01 = 0.5;
/** Months of figures before a result is trusted enough to pay for it. */
const TRUSTED_MONTHS = 6;
/** Rating that a partner gives the client, from which both share a result without quarrel. */
const MUTUAL = 4;

export type PricingRuleId =
  | 'small'
  | 'no-year'
  | 'stable'
  | 'steady'
  | 'solved'
  | 'outcome'
  | 'peaks'
  | 'avoidable';

/** One condition of the advice: whether it holds, null while unknown, and the figure behind it in words. */
export interface PricingRule {
  readonly id: PricingRuleId;
  readonly holds: boolean | null;
  readonly finding: string;
}

/**
 * The conditions that the advice on pricing models is made of. Thresholds are method settings where a company may see
 * them differently:
 *
 * - small: the compared work takes up to 10 FTE
 * - no-year: twelve months of volumes are not there
 * - stable: the processes in scope reach an index of 70, and handling times are steady
 * - steady: the standard deviation of handling times is at most half of their mean
 * - solved: six months of first-contact resolution are there
 * - outcome: six months of resolution and of satisfaction, and a partner has rated the client 4 or better
 * - peaks: the busiest month is above 1.8 times the mean month
 * - avoidable: more than 15 % of the contacts in scope are repeats
 *
 * Source: our own method; borders exactly as written, so 10 FTE are small and 15 % are not yet avoidable.
 */
export function pricingRules(evidence: PricingEvidence, parameters: Parameters): readonly PricingRule[] {
  const limit = (key: string) => parameterValue(parameters, `pricing.${key}`);
  const { fte, peak, processIndex, ahtVariation01, repeat01, mutual } = evidence;
  const { resolutionMonths, satisfactionMonths } = evidence;
  const small = fte === null ? null : steady(fte) <= limit('small_team');
  const steadyTimes = ahtVariation01 === null ? null : steady(ahtVariation01) <= STEADY_AHT_01;
  const ripe = processIndex === null ? null : steady(processIndex) >= limit('stable_process');
  const trusted = resolutionMonths >= TRUSTED_MONTHS && satisfactionMonths >= TRUSTED_MONTHS;
  const goodPartner = mutual === null ? null : steady(mutual) >= MUTUAL;
  return [
    {
      id: 'small',
      holds: small,
      finding:
        fte === null
          ? 'How much work it is cannot be said yet: contacts or handling time are missing.'
          : `The work takes ${shown(fte)} FTE; a team is small up to ${limit('small_team')}.`,
    },
    {
      id: 'no-year',
      holds: peak === null,
      finding:
        peak === null
          ? 'Twelve months of volumes are not in the profile for every channel.'
          : 'Twelve months of volumes are known for every channel.',
    },
    {
      id: 'stable',
      holds: and(ripe, steadyTimes),
      finding:
        processIndex === null
          ? 'The processes in scope have no complete audit.'
          : `The processes in scope reach ${shown(processIndex)} of 100; a price by the contact wants ${limit('stable_process')}.`,
    },
    {
      id: 'steady',
      holds: steadyTimes,
      finding:
        ahtVariation01 === null
          ? 'How much handling times vary has not been measured.'
          : `Handling times vary by ${percent(ahtVariation01)} of their mean; up to ${percent(STEADY_AHT_01)} they are steady.`,
    },
    {
      id: 'solved',
      holds: resolutionMonths >= TRUSTED_MONTHS,
      finding: `First-contact resolution has ${months(resolutionMonths)} of figures; ${TRUSTED_MONTHS} are wanted before money hangs on it.`,
    },
    {
      id: 'outcome',
      holds: and(trusted, goodPartner),
      finding:
        mutual === null
          ? `Resolution has ${months(resolutionMonths)} and satisfaction ${months(satisfactionMonths)} of figures, and no partner has rated you yet.`
          : `Resolution has ${months(resolutionMonths)} and satisfaction ${months(satisfactionMonths)} of figures, and a partner rated you ${shown(mutual)} of 5.`,
    },
    {
      id: 'peaks',
      holds: peak === null ? null : steady(peak) > limit('peak'),
      finding:
        peak === null
          ? 'How high the peaks are is unknown without twelve months of volumes.'
          : `The busiest month is ${shown(peak, 2)} times the mean month; above ${limit('peak')} a fixed team idles too long.`,
    },
    {
      id: 'avoidable',
      holds: repeat01 === null ? null : steady(repeat01 * 100) > limit('avoidable'),
      finding:
        repeat01 === null
          ? 'How many contacts are repeats is unknown for the touchpoints in scope.'
          : `${percent(repeat01)} of the contacts in scope are repeats; above ${limit('avoidable')} % it pays to reward making them fewer.`,
    },
  ];
}

/** Kleene's and: false when one is false, unknown when one is unknown and none false. */
function and(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

function shown(figure: number, digits = 1): string {
  return figure.toFixed(digits);
}

function percent(share01: number): string {
  return `${shown(share01 * 100)} %`;
}

function months(count: number): string {
  return count === 1 ? '1 month' : `${count} months`;
}
