import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';
import { type Parameters, parameterValue } from '../../model/parameters.ts';
import type { TransitionCheck } from '../../model/tables/transition-check.ts';

/** What the conditions say, in the order from best to worst. */
export const GO_VERDICTS = [
  { value: 'go', label: 'Go' },
  { value: 'conditions', label: 'Go with conditions' },
  { value: 'no-go', label: 'No-go' },
] as const;

export type GoVerdict = (typeof GO_VERDICTS)[number]['value'];

export function verdictLabel(verdict: GoVerdict): string {
  return GO_VERDICTS.find(({ value }) => value === verdict)?.label ?? verdict;
}

export interface CheckScore {
  /** Those that apply. */
  readonly applicable: readonly TransitionCheck[];
  readonly met: number;
  readonly metWeight: number;
  readonly weight: number;
  /** 0 to 100; null while nothing that applies has a weight. */
  readonly score: number | null;
  /** Musts that are open or not met: any of them forbids going on. */
  readonly openMusts: readonly TransitionCheck[];
  /** What may be met later when all musts are. */
  readonly openShoulds: readonly TransitionCheck[];
  /** Null while nothing applies. */
  readonly verdict: GoVerdict | null;
}

export interface GoThresholds {
  readonly go: number;
  readonly conditions: number;
}

export function goThresholds(parameters: Parameters): GoThresholds {
  return {
    go: parameterValue(parameters, 'hand_over.go'),
    conditions: parameterValue(parameters, 'hand_over.conditions'),
  };
}

/**
 * Whether to go on, from conditions that are met or not.
 *
 * score = sum of the weights that are met / sum of the weights that apply x 100. A must that is open or not met is a
 * no-go whatever the score. Otherwise: from 85 on go, from 70 on go with conditions, below that no-go (our defaults,
 * see the method settings). "Does not apply" takes a condition out on both sides.
 *
 * Example: weights 2, 2, 1 met and 1 open give 5 / 6 x 100 = 83.3: go with conditions, and no-go if the open one is a
 * must.
 */
export function scoreChecks(
  checks: readonly TransitionCheck[],
  { go, conditions }: GoThresholds,
): CheckScore {
  const applicable = checks.filter(({ status }) => status !== 'not-applicable');
  const met = applicable.filter(({ status }) => status === 'met');
  const open = applicable.filter(({ status }) => status !== 'met');
  const weight = sumBy(applicable, (row) => row.weight);
  const metWeight = sumBy(met, (row) => row.weight);
  const score = weight > 0 ? (metWeight / weight) * 100 : null;
  const openMusts = open.filter(({ must }) => must);
  return {
    applicable,
    met: met.length,
    metWeight,
    weight,
    score,
    openMusts,
    openShoulds: open.filter(({ must }) => !must),
    verdict: verdictOf(openMusts.length, score),
  };

  function verdictOf(musts: number, reached: number | null): GoVerdict | null {
    if (musts > 0) return 'no-go';
    if (reached === null) return null;
    const figure = steady(reached);
    return figure >= go ? 'go' : figure >= conditions ? 'conditions' : 'no-go';
  }
}
