import { sumBy } from '../../lib/sum-by.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { Selection } from './assess-vendors.ts';
import { evaluatorsInOrder, type LeafStanding, leafKey } from './leaf-standing.ts';
import { rankWithTies } from './rank-with-ties.ts';
import { weightedMean } from './weighted-mean.ts';

/** Who would win if one evaluator's scores alone counted. */
export interface EvaluatorRanking {
  readonly evaluator: string;
  /** In the order of the vendors. */
  readonly vendors: readonly {
    readonly vendor: string;
    /** Weighted mean of what was scored, 1-5; null where the evaluator scored nothing. */
    readonly weighted: number | null;
    /** A part is missing that the evaluator scored for another vendor: the mean can be compared with no other. */
    readonly hasGaps: boolean;
    /** Null where nothing was scored, and where there are gaps. */
    readonly rank: number | null;
  }[];
  /** Those with rank 1, several when they are equal; none while fewer than two vendors can be compared. */
  readonly winners: readonly string[];
  /** Weight of the criteria that rest on the evaluator's own scores and the price, 0-1; the lowest of those compared. */
  readonly covered01: number;
}

/**
 * The ranking by each evaluator alone: a part that the evaluator did not score counts for nothing, price counts for
 * everybody, and what was agreed is left out. Where somebody scored only a part of the criteria, their ranking is a
 * ranking by those parts. Only vendors without gaps are compared, or one would win by the parts that it was spared.
 *
 * Formula: Σ weight × score / Σ weight over what the evaluator scored and the price.
 */
export function evaluatorRankings(
  workbook: Pick<Workbook, 'evaluator' | 'criterion'>,
  { criteria, vendors, cells }: Selection,
): readonly EvaluatorRanking[] {
  const leaves = criteria.flatMap((criterion) => criterion.leaves);
  return evaluatorsInOrder(workbook).flatMap(({ id: evaluator }) => {
    const rows = vendors.map(({ id: vendor }) => {
      const scores = leaves.flatMap(({ id, weight01 }) => {
        const cell = cells.get(leafKey(vendor, id));
        const score = cell && ownScore(cell, evaluator, workbook.criterion[id]?.scored_by_price === true);
        return score === null || score === undefined ? [] : [{ id, score, weight: weight01 }];
      });
      const scored = leaves.some(({ id }) => gave(cells.get(leafKey(vendor, id)), evaluator));
      return { vendor, scores, weighted: scored ? weightedMean(scores) : null };
    });
    const known = rows.filter(({ weighted }) => weighted !== null);
    if (known.length === 0) return [];
    const parts = new Set(known.flatMap(({ scores }) => scores.map(({ id }) => id))).size;
    const hasGaps = ({ scores, weighted }: (typeof rows)[number]) =>
      weighted !== null && scores.length < parts;
    const ranks = rankWithTies(rows.map((row) => (hasGaps(row) ? null : row.weighted)));
    const ranked = rows.map((row, index) => ({
      vendor: row.vendor,
      weighted: row.weighted,
      hasGaps: hasGaps(row),
      rank: ranks[index] ?? null,
    }));
    const compared = known.filter((row) => !hasGaps(row));
    const first = ranked.filter(({ rank }) => rank === 1).map(({ vendor }) => vendor);
    return [
      {
        evaluator,
        vendors: ranked,
        winners: compared.length < 2 ? [] : first,
        covered01: Math.min(
          ...(compared.length === 0 ? known : compared).map(({ scores }) =>
            sumBy(scores, ({ weight }) => weight),
          ),
        ),
      },
    ];
  });
}

function gave(cell: LeafStanding | undefined, evaluator: string): boolean {
  return cell?.given.some((row) => row.evaluator === evaluator) ?? false;
}

function ownScore(cell: LeafStanding, evaluator: string, byPrice: boolean): number | null {
  return byPrice ? cell.score : (cell.given.find((row) => row.evaluator === evaluator)?.score ?? null);
}
