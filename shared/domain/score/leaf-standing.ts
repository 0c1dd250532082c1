import { groupBy } from '../../lib/group-by.ts';
import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';
import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { ConsensusScore } from '../../model/tables/consensus-score.ts';
import type { Criterion } from '../../model/tables/criterion.ts';
import type { Score } from '../../model/tables/score.ts';
import type { Workbook } from '../../model/workbook.ts';
import { abstention, isAsked } from './may-score.ts';

/** What evaluators gave a vendor under a criterion that is scored itself, and what counts in the end. */
export interface LeafStanding {
  readonly vendor: string;
  readonly criterion: string;
  /** Scores that count: handed in, by somebody who may score the vendor. In the order of the evaluators. */
  readonly given: readonly Score[];
  /** The scores that are typed but do not count: not handed in yet, or of somebody who may not score. */
  readonly waiting: readonly Score[];
  /** Of the scores that count, 1-5; null without any. */
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Highest less lowest, 0-4; null with fewer than two scores. */
  readonly spread: number | null;
  /** So far apart that the evaluators should talk. */
  readonly apart: boolean;
  readonly agreed: ConsensusScore | null;
  /** What counts: the price's score, else what was agreed, else the mean. Null while there is nothing. */
  readonly score: number | null;
}

export type LeafRows = Pick<
  Workbook,
  'parameter' | 'criterion' | 'evaluator' | 'evaluation' | 'conflict' | 'score' | 'consensus_score'
>;

/** The cell of a vendor and a criterion. */
export function leafKey(vendor: string, criterion: string): string {
  return `${vendor}\n${criterion}`;
}

/**
 * How every vendor stands under every criterion that is scored itself, by `leafKey`.
 *
 * Formulas: mean = Σ score / n over scores that are handed in by evaluators who may score; spread = highest - lowest; a
 * score that was agreed counts instead of the mean. A criterion scored by price takes the price's score and no other.
 * Example: 2, 4 and 5 have mean 3.6667 and spread 3; agreed on 4, the 4 counts.
 *
 * @param prices the score of each vendor's price; a vendor without one has none under such criteria
 */
export function leafStandings(
  workbook: LeafRows,
  vendors: readonly string[],
  leaves: readonly string[],
  prices: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, LeafStanding> {
  const limit = parameterValue(parametersOf(workbook), 'selection.spread');
  const place = new Map(evaluatorsInOrder(workbook).map(({ id }, index) => [id, index]));
  const scores = [...Object.values(workbook.score)].sort(
    (a, b) => (place.get(a.evaluator) ?? 0) - (place.get(b.evaluator) ?? 0),
  );
  const byCell = groupBy(scores, ({ vendor, criterion }) => leafKey(vendor, criterion));
  const agreed = new Map(
    Object.values(workbook.consensus_score).map((row) => [leafKey(row.vendor, row.criterion), row]),
  );
  const counts = countingScores(workbook);
  const standings = new Map<string, LeafStanding>();
  for (const vendor of vendors)
    for (const id of leaves) {
      const key = leafKey(vendor, id);
      const criterion = workbook.criterion[id];
      const cell = (byCell.get(key) ?? []).filter(({ score }) => score !== null);
      const given = cell.filter((row) => counts(row, criterion));
      const figures = figuresOf(given);
      const settled = agreed.get(key) ?? null;
      const byPrice = criterion?.scored_by_price === true;
      standings.set(key, {
        vendor,
        criterion: id,
        given,
        waiting: cell.filter((row) => !given.includes(row)),
        ...figures,
        apart: figures.spread !== null && steady(figures.spread) >= limit,
        agreed: settled,
        score: byPrice ? (prices.get(vendor) ?? null) : (settled?.score ?? figures.mean),
      });
    }
  return standings;
}

/** Evaluators in the order of their register. */
export function evaluatorsInOrder({ evaluator }: Pick<Workbook, 'evaluator'>) {
  return Object.values(evaluator).toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** The pairs of evaluator and vendor that are handed in, by `leafKey`. */
export function handedIn({ evaluation }: Pick<Workbook, 'evaluation'>): ReadonlySet<string> {
  return new Set(Object.values(evaluation).map(({ evaluator, vendor }) => leafKey(evaluator, vendor)));
}

/** Tells rows that count once they hold a score: handed in, and by somebody who may score this vendor and is asked about this criterion. */
export function countingScores(
  workbook: Pick<LeafRows, 'evaluator' | 'evaluation' | 'conflict'>,
): (row: Score, criterion: Criterion | undefined) => boolean {
  const done = handedIn(workbook);
  const may = new Map<string, boolean>();
  return (row, criterion) => {
    const evaluator = workbook.evaluator[row.evaluator];
    const pair = leafKey(row.evaluator, row.vendor);
    if (!evaluator || !criterion || criterion.scored_by_price || !done.has(pair)) return false;
    const allowed = may.get(pair) ?? abstention(workbook, evaluator, row.vendor) === null;
    may.set(pair, allowed);
    return allowed && isAsked(evaluator, criterion);
  };
}

function figuresOf(given: readonly Score[]): Pick<LeafStanding, 'mean' | 'lowest' | 'highest' | 'spread'> {
  if (given.length === 0) return { mean: null, lowest: null, highest: null, spread: null };
  const scores = given.map(({ score }) => score ?? Number.NaN);
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  return {
    mean: sumBy(scores, (score) => score) / scores.length,
    lowest,
    highest,
    spread: scores.length < 2 ? null : highest - lowest,
  };
}
