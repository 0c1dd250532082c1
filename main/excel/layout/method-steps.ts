import { decisionCode } from './decision-marks.ts';

/** Workload in FTE from which ratings 2, 3 and 4 begin, and above which it is 5. */
export const WORKLOAD_STEPS = [1, 3, 8, 20] as const;

/** Exceptions in percent from which ratings 2, 3 and 4 begin, and above which it is 5. */
export const EXCEPTION_STEPS = [2, 5, 10, 20] as const;

/** Each of these that the deviation exceeds, as a share of the mean, takes one from a rating of 5. */
export const PREDICTABILITY_STEPS = [0.25, 0.5, 0.75, 1] as const;

/** What each of the six rules decides; rule 1 makes it hybrid when a partner has to cover more hours. */
export const RULE_DECISIONS = (['keep', 'automate', 'outsource', 'hybrid', 'hybrid', 'keep'] as const).map(
  decisionCode,
);

/** The number of the hard rule that an interaction type brings with it; 0 for none. */
export function ruleOfType(staysBecause: 'safety' | 'exposure' | null): number {
  if (staysBecause === null) return 0;
  return staysBecause === 'safety' ? 2 : 3;
}

/** The rating of a figure on four steps: below the first is 1, up to and with the last is 4, above it 5. */
export function stairsFormula(figure: string, steps: 'steps_Workload' | 'steps_Exceptions'): string {
  const value = `ROUND(${figure},9)`;
  const reached = [1, 2, 3].map((step) => `(${value}>=INDEX(${steps},${step}))`).join('+');
  return `1+${reached}+(${value}>INDEX(${steps},4))`;
}

/** The rating of how predictable handling times are; only where the mean is above zero. */
export function predictabilityFormula(mean: string, deviation: string): string {
  const exceeded = [1, 2, 3, 4]
    .map((step) => `(ROUND(${deviation}/${mean},9)>INDEX(steps_Predictability,${step}))`)
    .join('-');
  return `scale_max-${exceeded}`;
}

/** Full-time equivalents of contacts a month and their handle time in seconds; "–" while one is unknown. */
export function fteFormula(contacts: string, aht: string): string {
  return `IF(AND(ISNUMBER(${contacts}),ISNUMBER(${aht})),${contacts}*${aht}/3600/hours_per_fte,"–")`;
}
