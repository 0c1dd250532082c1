import { type Parameters, parameterValue } from '../../model/parameters.ts';
import type { Control } from '../../model/tables/control.ts';
import type { Risk } from '../../model/tables/risk.ts';
import { type RiskBand, riskBand, riskScore } from './risk-score.ts';

/**
 * What a person should look at, in the order in which it is said:
 * - `unrated`: likelihood or impact is missing, so nothing counts unless the rating after controls does
 * - `half-residual`: one rating after controls is there, the other missing
 * - `unproven`: rated lower after controls, and no control with evidence is in place
 * - `residual-above`: rated higher after controls than before
 */
export const RISK_FLAGS = [
  { value: 'unrated', label: 'Not rated' },
  { value: 'half-residual', label: 'Half rated after controls' },
  { value: 'unproven', label: 'Lower without proof' },
  { value: 'residual-above', label: 'Higher after controls' },
] as const;

export type RiskFlag = (typeof RISK_FLAGS)[number]['value'];

/** A flag in two or three words. */
export function flagLabel(flag: RiskFlag): string {
  return RISK_FLAGS.find(({ value }) => value === flag)?.label ?? flag;
}

export interface CountedRisk {
  readonly risk: Risk;
  /** Before controls, 1-25. */
  readonly inherent: number | null;
  /** After controls, 1-25, whether it counts or not. */
  readonly residual: number | null;
  /** Which of the two pairs counts; null while that one is incomplete, and for a closed risk. */
  readonly counts: 'inherent' | 'residual' | null;
  /** What counts, 1-25; null while unknown, and for a closed risk. */
  readonly score: number | null;
  readonly band: RiskBand | null;
  /** Controls in place with evidence, and all. */
  readonly proven: number;
  readonly controls: number;
  /** In the order of `RiskFlag`; none for a closed risk. */
  readonly flags: readonly RiskFlag[];
  /** Chance in a year, 0-100, stated or by the likelihood that counts. */
  readonly probabilityPercent: number | null;
  /** Expected loss a year in the engagement's currency: chance × cost of one occurrence. */
  readonly loss: number | null;
}

/** Whether a control makes its risk smaller: it is in place, and something shows that it works. */
export function isProven({ status, evidence }: Pick<Control, 'status' | 'evidence'>): boolean {
  return status === 'in-place' && evidence.trim() !== '';
}

/**
 * What a risk counts with. The rating after controls counts only when at least one control is in place with
 * evidence; otherwise the rating before controls does, however it was rated after. Closed risks count no more.
 *
 * Expected loss a year = chance / 100 × cost. The chance is the stated one, otherwise the default of the likelihood
 * that counts: 5, 15, 35, 60, 85 % for 1 to 5 (our defaults, see the method settings).
 *
 * Example: 4 × 4 before and 2 × 4 after controls counts 16, critical; once a control is in place with evidence it
 * counts 8, medium. With a cost of 100,000 the loss falls from 60,000 to 15,000.
 *
 * @param controls those of this risk
 */
export function countedRisk(
  risk: Risk,
  controls: readonly Pick<Control, 'status' | 'evidence'>[],
  parameters: Parameters,
): CountedRisk {
  const inherent = riskScore(risk.likelihood, risk.impact);
  const residual = riskScore(risk.residual_likelihood, risk.residual_impact);
  const proven = controls.filter(isProven).length;
  const pair = proven > 0 && residual !== null ? 'residual' : 'inherent';
  const closed = risk.status === 'closed';
  const score = closed ? null : pair === 'residual' ? residual : inherent;
  const probabilityPercent = closed
    ? null
    : (risk.probability_percent ??
      defaultProbability(pair === 'residual' ? risk.residual_likelihood : risk.likelihood, parameters));
  return {
    risk,
    inherent,
    residual,
    counts: score === null ? null : pair,
    score,
    band: riskBand(score),
    proven,
    controls: controls.length,
    flags: closed ? [] : flagsOf(risk, proven > 0),
    probabilityPercent,
    loss: probabilityPercent === null || risk.cost === null ? null : (probabilityPercent * risk.cost) / 100,
  };
}

function defaultProbability(likelihood: number | null, parameters: Parameters): number | null {
  return likelihood === null ? null : parameterValue(parameters, `risk.probability_${likelihood}`);
}

function flagsOf(risk: Risk, proven: boolean): readonly RiskFlag[] {
  const { likelihood, impact, residual_likelihood: afterL, residual_impact: afterI } = risk;
  const flags: RiskFlag[] = [];
  if (likelihood === null || impact === null) flags.push('unrated');
  if ((afterL === null) !== (afterI === null)) flags.push('half-residual');
  if (!proven && (isBelow(afterL, likelihood) || isBelow(afterI, impact))) flags.push('unproven');
  if (isBelow(likelihood, afterL) || isBelow(impact, afterI)) flags.push('residual-above');
  return flags;
}

function isBelow(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a < b;
}
