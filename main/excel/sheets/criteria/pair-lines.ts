import type { Pair, PairResult } from '../../../../shared/domain/ahp/assess-pairs.ts';
import type { PairGroup } from '../../../../shared/domain/ahp/pair-groups.ts';
import { pairGroups, pairSettings } from '../../../../shared/domain/ahp/pair-groups.ts';
import { randomIndex } from '../../../../shared/domain/ahp/random-index.ts';
import { CRITERION_BLOCKS } from '../../../../shared/model/selection-lists.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';

/** A group of comparisons as a line of its own. */
export interface GroupLine {
  readonly id: string;
  readonly name: string;
  readonly items: number;
  readonly pairs: number;
  readonly done: number;
  readonly result: PairResult | null;
  /** λ from the weights by geometric mean, as the sheet reckons it. */
  readonly lambda: number | null;
  readonly randomIndex: number | null;
}

export interface ItemLine {
  readonly group: string;
  readonly groupName: string;
  readonly id: string;
  readonly name: string;
  readonly items: number;
  /** Geometric mean of its row of ratios, before it is made to sum to 1. */
  readonly mean: number | null;
  /** The weight by it, 0 to 1; null while the group is not complete. */
  readonly geometric: number | null;
  readonly eigenvector: number | null;
  readonly lambda: number | null;
}

export interface PairLine extends Pair {
  readonly group: string;
  readonly groupName: string;
  readonly names: readonly [string, string];
  readonly weights: readonly [number | null, number | null];
}

export interface PairLines {
  readonly groups: readonly GroupLine[];
  readonly items: readonly ItemLine[];
  readonly pairs: readonly PairLine[];
}

/** Everything that is compared or has begun to be, as the lines of the sheet. Groups of one need no comparison. */
export function pairLines(workbook: Workbook): PairLines {
  const { index } = pairSettings(workbook);
  const groups = pairGroups(workbook).filter(
    ({ kind, assessment: { items, done, tooMany } }) =>
      items.length > 1 && !tooMany && (kind !== 'parts' || done > 0),
  );
  return {
    groups: groups.map((group) => {
      const { items, pairs, done, result } = group.assessment;
      const own = itemLines(workbook, group);
      return {
        id: groupId(group),
        name: groupName(group),
        items: items.length,
        pairs: pairs.length,
        done,
        result,
        lambda: result && own.reduce((sum, { lambda }) => sum + (lambda ?? 0), 0) / own.length,
        randomIndex: randomIndex(index, items.length),
      };
    }),
    items: groups.flatMap((group) => itemLines(workbook, group)),
    pairs: groups.flatMap((group) =>
      group.assessment.pairs.map((pair) => ({
        ...pair,
        group: groupId(group),
        groupName: groupName(group),
        names: [itemName(workbook, group, pair.first), itemName(workbook, group, pair.second)] as const,
        weights: [weightOf(group, pair.first), weightOf(group, pair.second)] as const,
      })),
    ),
  };
}

function itemLines(workbook: Workbook, group: PairGroup): readonly ItemLine[] {
  const { items, result } = group.assessment;
  return items.map((id, at) => ({
    group: groupId(group),
    groupName: groupName(group),
    id,
    name: itemName(workbook, group, id),
    items: items.length,
    mean: result && meanAt(group, id),
    geometric: result?.geometric01[at] ?? null,
    eigenvector: result?.weights01[at] ?? null,
    lambda: result && lambdaAt(group, id),
  }));
}

/** What a weight becomes when the comparisons are applied to all weights, as a multiple of itself. */
function lambdaAt(group: PairGroup, id: string): number {
  const own = weightOf(group, id) ?? 1;
  return group.assessment.pairs.reduce((sum, { first, second, ratio }) => {
    if (ratio === null) return sum;
    if (first === id) return sum + (ratio * (weightOf(group, second) ?? 0)) / own;
    return second === id ? sum + (weightOf(group, first) ?? 0) / ratio / own : sum;
  }, 1);
}

function meanAt({ assessment: { items, pairs } }: PairGroup, id: string): number {
  const logs = pairs.reduce((sum, { first, second, ratio }) => {
    const log = Math.log(ratio ?? 1);
    return first === id ? sum + log : second === id ? sum - log : sum;
  }, 0);
  return Math.exp(logs / items.length);
}

function weightOf({ assessment: { items, result } }: PairGroup, id: string): number | null {
  return result?.geometric01[items.indexOf(id)] ?? null;
}

/** Blocks and criteria might share an id, so a group is known by its kind too. */
function groupId({ kind, id }: PairGroup): string {
  return `${kind}:${id}`;
}

function groupName({ kind, name }: PairGroup): string {
  if (kind === 'blocks') return 'Blocks among each other';
  return kind === 'block' ? `Criteria in ${name}` : `Parts of ${name}`;
}

function itemName({ criterion }: Workbook, { kind }: PairGroup, id: string): string {
  if (kind !== 'blocks') return criterion[id]?.name ?? id;
  return CRITERION_BLOCKS.find(({ value }) => value === id)?.label ?? id;
}
