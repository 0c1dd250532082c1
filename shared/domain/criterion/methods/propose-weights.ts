import { WEIGHT_METHODS } from '../../../model/selection-lists.ts';
import type { Criterion } from '../../../model/tables/criterion.ts';
import type { Row } from '../../../model/tables.ts';
import { type PairGroup, type PairSource, pairGroups, withoutBlock } from '../../ahp/pair-groups.ts';
import { pairWeights } from '../../ahp/pair-weights.ts';
import { shareWeights } from '../../behaviour/share-weights.ts';
import { criterionTree } from '../criterion-tree.ts';
import { LEAST_POINTS, MOST_BY_POINTS, pointWeights } from './point-weights.ts';
import { rankWeights } from './rank-weights.ts';

export type WeightMethod = Row<'engagement'>['weight_method'];

export interface WeightProposal {
  readonly method: WeightMethod;
  /** The criterion whose parts are weighed; null for the criteria themselves. */
  readonly parent: string | null;
  /** In the order of the set; `after` is null while something is missing. */
  readonly rows: readonly ProposedWeight[];
  /** What has to be given first. While there is any, nothing can be taken over. */
  readonly lacks: readonly string[];
  readonly warnings: readonly string[];
}

export interface ProposedWeight {
  readonly id: string;
  readonly name: string;
  /** The weight in force, in percent as it was typed; null when there is none. */
  readonly before: number | null;
  /** What the method says, unrounded, 0 to 1. */
  readonly share01: number | null;
  /** What would be taken over, in steps of 0.1 %; all together 100. */
  readonly after: number | null;
}

/** The criteria that are weighed together: those on top, or the parts of one. */
export function weighedSet(
  workbook: Pick<PairSource, 'criterion'>,
  parent: string | null,
): readonly Criterion[] {
  const { tops } = criterionTree(workbook);
  if (parent === null) return tops.map(({ criterion }) => criterion);
  return tops.find(({ criterion }) => criterion.id === parent)?.parts ?? [];
}

/**
 * What a method says about the weights of a set, beside the weights in force. Nothing is written: taking over is an
 * act of its own.
 *
 * @param order ids from the most important down, for the order alone; the order of the weights in force otherwise
 */
export function proposeWeights(
  workbook: PairSource,
  method: WeightMethod,
  parent: string | null,
  order: readonly string[] | null = null,
): WeightProposal {
  const set = weighedSet(workbook, parent);
  const { shares, lacks, warnings } = BY_METHOD[method]({ workbook, set, parent, order });
  const rounded = shares && lacks.length === 0 ? shareWeights(100, shares) : null;
  return {
    method,
    parent,
    rows: set.map(({ id, name, weight }, index) => ({
      id,
      name,
      before: weight,
      share01: (rounded && shares?.[index]) ?? null,
      after: rounded?.[index] ?? null,
    })),
    lacks,
    warnings,
  };
}

/** What a method is called. */
export function methodLabel(method: WeightMethod): string {
  return WEIGHT_METHODS.find(({ value }) => value === method)?.label ?? method;
}

/** Ids by their weights in force, the heaviest first; equal ones in their order. */
export function orderByWeight(set: readonly Criterion[]): readonly string[] {
  return set.toSorted((a, b) => (b.weight ?? -1) - (a.weight ?? -1)).map(({ id }) => id);
}

interface Asked {
  readonly workbook: PairSource;
  readonly set: readonly Criterion[];
  readonly parent: string | null;
  readonly order: readonly string[] | null;
}

interface Said {
  readonly shares: readonly number[] | null;
  readonly lacks: readonly string[];
  readonly warnings: readonly string[];
}

const BY_METHOD: Readonly<Record<WeightMethod, (asked: Asked) => Said>> = {
  direct: byTyping,
  points: byPoints,
  rank: byRank,
  ahp: byPairs,
};

function byTyping({ set }: Asked): Said {
  const sum = set.reduce((total, { weight }) => total + (weight ?? 0), 0);
  const shares = sum > 0 ? set.map(({ weight }) => (weight ?? 0) / sum) : null;
  return { shares, lacks: shares ? [] : ['None of them has a weight yet.'], warnings: [] };
}

function byPoints({ set }: Asked): Said {
  const open = set.filter(({ points }) => points === null).length;
  const shares = pointWeights(set.map(({ points }) => points));
  const least = Math.min(...set.flatMap(({ points }) => (points === null ? [] : [points])));
  const lacks = shares
    ? []
    : [open > 0 ? `${open} of ${set.length} have no points yet.` : 'All have 0 points.'];
  return {
    shares,
    lacks,
    warnings: [
      ...(shares && least !== LEAST_POINTS
        ? [
            `The least important should have ${LEAST_POINTS} points, so that the others are judged against it; here it has ${least}.`,
          ]
        : []),
      ...(set.length > MOST_BY_POINTS
        ? [`Points work for up to about ${MOST_BY_POINTS}; with ${set.length} they become guesses.`]
        : []),
    ],
  };
}

function byRank({ set, order }: Asked): Said {
  const ids = order ?? orderByWeight(set);
  const weights = rankWeights(set.length);
  const last = weights.at(-1) ?? 0;
  const sound = set.length > 0 && set.every(({ id }) => ids.includes(id)) && ids.length === set.length;
  return {
    shares: sound ? set.map(({ id }) => weights[ids.indexOf(id)] ?? 0) : null,
    lacks: sound ? [] : ['The order does not hold each of them once.'],
    warnings:
      set.length > 2
        ? [
            `The order alone makes weights steep: the last keeps ${(last * 100).toFixed(1)} % and nearly vanishes. Use it to begin with, and look at the end of the list.`,
          ]
        : [],
  };
}

function byPairs({ workbook, set, parent }: Asked): Said {
  const groups = pairGroups(workbook).filter(({ kind, id }) =>
    parent === null ? kind !== 'parts' : kind === 'parts' && id === parent,
  );
  const homeless = parent === null ? withoutBlock(workbook) : [];
  const lacks = [
    ...(homeless.length > 0
      ? [
          `${namesOf(workbook, homeless)}: in no block. Give each criterion its block, so that it can be compared.`,
        ]
      : []),
    ...groups.flatMap(groupLacks),
    ...(groups.length === 0 && homeless.length === 0 ? ['There are not two things to compare.'] : []),
  ];
  const weights = parent === null ? pairWeights(groups) : partWeights(groups[0]);
  return {
    shares: lacks.length === 0 && weights ? set.map(({ id }) => weights.get(id) ?? 0) : null,
    lacks,
    warnings: groups.flatMap(groupWarnings),
  };
}

function partWeights(group: PairGroup | undefined): ReadonlyMap<string, number> | null {
  const { items = [], result = null } = group?.assessment ?? {};
  return result && new Map(items.map((id, index) => [id, result.weights01[index] ?? 0]));
}

function groupLacks({
  name,
  assessment: { pairs, done, tooMany, items, result },
}: PairGroup): readonly string[] {
  if (tooMany) return [`${name}: ${items.length} are too many for one matrix; split them into blocks.`];
  if (done < pairs.length)
    return [`${name}: ${pairs.length - done} of ${pairs.length} comparisons are missing.`];
  return result?.verdict === 'refused'
    ? [
        `${name}: the comparisons contradict each other too much (${(result.cr ?? 0).toFixed(2)}). Look at the pair that fits least.`,
      ]
    : [];
}

function groupWarnings({ name, assessment: { result } }: PairGroup): readonly string[] {
  return result?.verdict === 'doubtful'
    ? [
        `${name}: some comparisons contradict each other (${result.cr?.toFixed(2) ?? 'not known'}). Look at the pair that fits least before you take the weights over.`,
      ]
    : [];
}

function namesOf({ criterion }: Pick<PairSource, 'criterion'>, ids: readonly string[]): string {
  return ids.map((id) => criterion[id]?.name ?? id).join(', ');
}
