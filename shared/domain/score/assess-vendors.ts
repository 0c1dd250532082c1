import type { Workbook } from '../../model/workbook.ts';
import { criterionWeights, type LeafWeight } from '../criterion/criterion-weights.ts';
import { topsis } from '../topsis/topsis.ts';
import { knockOutStanding } from '../vendor/knock-out-standing.ts';
import { scoredVendors } from '../vendor/vendors-in-race.ts';
import { type CriterionFigures, criterionScore } from './criterion-score.ts';
import { type LeafRows, type LeafStanding, leafKey, leafStandings } from './leaf-standing.ts';
import { type BelowMinimum, belowMinimum } from './not-ranked.ts';
import { type PriceRows, priceScores, type ScoredPrice } from './price-scores.ts';
import { rankWithTies } from './rank-with-ties.ts';
import { scorePercent, weightedMean } from './weighted-mean.ts';

/** A criterion of the first level with what it counts. */
export interface WeighedCriterion {
  readonly id: string;
  readonly name: string;
  /** Share of the whole, 0-1. */
  readonly weight01: number;
  readonly leaves: readonly LeafWeight[];
}

export interface CriterionAssessment extends CriterionFigures {
  readonly id: string;
  readonly name: string;
  readonly weight01: number;
}

/** How a vendor of the short list comes out. */
export interface VendorAssessment {
  readonly id: string;
  readonly name: string;
  /** In the order of the criteria. */
  readonly criteria: readonly CriterionAssessment[];
  /** Weighted mean, 1-5; null while a score that counts is missing. */
  readonly weighted: number | null;
  /** The weighted mean on the way from 1 to 5, 0-100. */
  readonly percent: number | null;
  /** 1 for the best of those who are ranked; equal means share it. Null when not ranked. */
  readonly rank: number | null;
  /** Closeness to the best in everything, 0-1, among those who are ranked. */
  readonly topsis: number | null;
  readonly topsisRank: number | null;
  /** Squared distance to the best under each criterion, in the order of the criteria; empty when not ranked. */
  readonly toBest: readonly number[];
  /** Criteria below their minimum, waived or not. */
  readonly below: readonly BelowMinimum[];
  /** Knock-outs that the vendor fails without a waiver. */
  readonly knockedOut: readonly string[];
  /** Criteria without a score that keep it from being ranked. */
  readonly missing: readonly string[];
}

/** Everything that scoring says, with the cells that it rests on. */
export interface Selection {
  readonly criteria: readonly WeighedCriterion[];
  readonly vendors: readonly VendorAssessment[];
  /** By `leafKey`. */
  readonly cells: ReadonlyMap<string, LeafStanding>;
  readonly prices: readonly ScoredPrice[];
}

export type SelectionRows = LeafRows &
  PriceRows &
  Pick<Workbook, 'vendor' | 'knock_out' | 'knock_out_result' | 'rule_exception'>;

/** How the vendors of the short list come out, in the order of the register. See `assessSelection`. */
export function assessVendors(workbook: SelectionRows): readonly VendorAssessment[] {
  return assessSelection(workbook).vendors;
}

/**
 * Scores and ranks the vendors of the short list.
 *
 * Formulas: weighted = Σ weight × score under each criterion, percent = (weighted - 1) / 4 × 100; ranks by the weighted
 * mean, TOPSIS over the same criteria as a second opinion. Not ranked: a vendor with a score missing, with a failed
 * knock-out, or below a minimum that nobody has waived. The lowest price is looked for among vendors without a failed
 * knock-out.
 * Example: weights 9, 11, 9, 13, 13, 9, 9, 8, 6, 13 and scores 4, 4, 3, 4, 5, 4, 3, 4, 3, 3 give 3.76, which is 69 %.
 */
export function assessSelection(workbook: SelectionRows): Selection {
  const weights = criterionWeights(workbook);
  const criteria = weights.top.map(
    ({ id, weight01 }): WeighedCriterion => ({
      id,
      name: workbook.criterion[id]?.name ?? id,
      weight01,
      leaves: weights.leaves.filter((leaf) => (leaf.parent ?? leaf.id) === id),
    }),
  );
  const vendors = scoredVendors(workbook);
  const standing = knockOutStanding(workbook);
  const failed = (id: string) => standing.get(id)?.failed ?? [];
  const prices = priceScores(
    workbook,
    vendors.map(({ id }) => id),
    (id) => failed(id).length > 0,
  );
  const cells = leafStandings(
    workbook,
    vendors.map(({ id }) => id),
    weights.leaves.map(({ id }) => id),
    new Map(prices.map(({ vendor, score }) => [vendor, score])),
  );
  const unranked = vendors.map(({ id, name }) => assess(workbook, criteria, cells, id, name, failed(id)));
  return { criteria, vendors: ranked(unranked, criteria), cells, prices };
}

type Unranked = Omit<VendorAssessment, 'rank' | 'topsis' | 'topsisRank' | 'toBest'>;

function assess(
  workbook: SelectionRows,
  criteria: readonly WeighedCriterion[],
  cells: Selection['cells'],
  id: string,
  name: string,
  knockedOut: readonly string[],
): Unranked {
  const own = criteria.map((criterion): CriterionAssessment => {
    const leaves = criterion.leaves.flatMap((weight) => {
      const standing = cells.get(leafKey(id, weight.id));
      return standing ? [{ weight, standing }] : [];
    });
    const { id: key, name: title, weight01 } = criterion;
    return { id: key, name: title, weight01, ...criterionScore(leaves) };
  });
  const missing = own
    .filter(({ weight01 }) => weight01 > 0)
    .flatMap((one) => (one.score === null && one.missing.length === 0 ? [one.id] : one.missing));
  const weighted =
    missing.length > 0
      ? null
      : weightedMean(
          own.flatMap(({ score, weight01 }) => (score === null ? [] : [{ score, weight: weight01 }])),
        );
  const scores = new Map(own.map((one) => [one.id, one.missing.length === 0 ? one.score : null]));
  for (const { leaves } of criteria)
    for (const leaf of leaves) scores.set(leaf.id, cells.get(leafKey(id, leaf.id))?.score ?? null);
  return {
    id,
    name,
    criteria: own,
    weighted,
    percent: weighted === null ? null : scorePercent(weighted),
    below: belowMinimum(workbook, id, scores),
    knockedOut,
    missing,
  };
}

/** Whether nothing but the figure decides where the vendor stands. */
function isRanked({ weighted, knockedOut, below }: Unranked): boolean {
  return weighted !== null && knockedOut.length === 0 && below.every(({ waived }) => waived !== null);
}

function ranked(
  vendors: readonly Unranked[],
  criteria: readonly WeighedCriterion[],
): readonly VendorAssessment[] {
  const field = vendors.filter(isRanked);
  const second = topsis(
    field.map((one) => one.criteria.map(({ score }) => score ?? 0)),
    criteria.map(({ weight01 }) => weight01),
  );
  const ranks = rankWithTies(field.map(({ weighted }) => weighted));
  const secondRanks = rankWithTies(second.map(({ closeness01 }) => closeness01));
  return vendors.map((one) => {
    const at = field.indexOf(one);
    return {
      ...one,
      rank: ranks[at] ?? null,
      topsis: second[at]?.closeness01 ?? null,
      topsisRank: secondRanks[at] ?? null,
      toBest: second[at]?.bestParts ?? [],
    };
  });
}
