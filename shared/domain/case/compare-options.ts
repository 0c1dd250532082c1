import { steady } from '../../lib/steady.ts';
import { parametersOf } from '../../model/parameters.ts';
import type { SourcingOption } from '../../model/tables/sourcing-option.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import type { WeightedScore } from '../sourcing/weighted-score.ts';
import { optionCost } from './option-cost.ts';
import { scoreOption } from './option-score.ts';

/** Routes that have to be rated before a choice between them means anything (question R1.3 of the checklist). */
export const FEWEST_ROUTES = 3;

/** A lead of fewer points says little: ratings are whole steps of a judgement. Own convention. */
export const CLOSE_LEAD = 5;

export interface ComparedOption {
  readonly option: SourcingOption;
  readonly score: WeightedScore;
  /** 1 for the best; equal scores share a place and leave the next one out. Null without a score. */
  readonly rank: number | null;
  /** Over the horizon, in the currency of the engagement; null while unknown. */
  readonly cost: number | null;
  /** Its cost less that of the first option that leaves things as they are; null while either is unknown. */
  readonly difference: number | null;
}

export interface OptionComparison {
  /** In the order of the register. */
  readonly list: readonly ComparedOption[];
  /** The options in first place: several when they tie, none while nothing is scored. */
  readonly leaders: readonly ComparedOption[];
  /** Points between first and second place; 0 for a tie, null with fewer than two scores. */
  readonly lead: number | null;
  /** The lead is smaller than `CLOSE_LEAD`. */
  readonly close: boolean;
  /** Different routes with a score. */
  readonly routes: number;
  /** The option that costs are compared with: the first that leaves things as they are. */
  readonly asIs: ComparedOption | null;
  readonly preferred: readonly ComparedOption[];
  readonly months: number;
}

/**
 * Compares the options by score and by money over the horizon. Scores are compared with nine decimals; places are
 * given as in sports: 63.75, 63.75 and 50 are 1, 1 and 3.
 */
export function compareOptions(
  workbook: Pick<Workbook, 'sourcing_option' | 'parameter' | 'engagement'>,
): OptionComparison {
  const parameters = parametersOf(workbook);
  const { horizon_months: months } = engagementOf(workbook);
  const scored = Object.values(workbook.sourcing_option)
    .sort((a, b) => a.position - b.position)
    .map((option) => ({
      option,
      score: scoreOption(option, parameters),
      cost: optionCost(option, months),
    }));
  const scores = scored.flatMap(({ score: { score } }) => (score === null ? [] : [steady(score)]));
  const base = scored.find(({ option }) => option.route === 'as-is')?.cost ?? null;
  const list = scored.map((one): ComparedOption => {
    const own = one.score.score;
    return {
      ...one,
      rank: own === null ? null : 1 + scores.filter((score) => score > steady(own)).length,
      difference: one.cost === null || base === null ? null : one.cost - base,
    };
  });
  const [first, second] = scores.toSorted((a, b) => b - a);
  const lead = first === undefined || second === undefined ? null : first - second;
  return {
    list,
    leaders: list.filter(({ rank }) => rank === 1),
    lead,
    close: lead !== null && steady(lead) < CLOSE_LEAD,
    routes: new Set(list.filter(({ rank }) => rank !== null).map(({ option }) => option.route)).size,
    asIs: list.find(({ option }) => option.route === 'as-is') ?? null,
    preferred: list.filter(({ option }) => option.preferred),
    months,
  };
}
