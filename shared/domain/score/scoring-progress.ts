import type { Evaluator } from '../../model/tables/evaluator.ts';
import type { Workbook } from '../../model/workbook.ts';
import { criterionWeights } from '../criterion/criterion-weights.ts';
import { scoredVendors } from '../vendor/vendors-in-race.ts';
import { evaluatorsInOrder, handedIn, leafKey } from './leaf-standing.ts';
import { type Abstention, abstention, isAsked } from './may-score.ts';

/** How far one evaluator is with one vendor. */
export interface Progress {
  readonly evaluator: string;
  readonly vendor: string;
  /** Criteria that the evaluator is asked about and people score, in their order. */
  readonly asked: readonly string[];
  readonly given: number;
  /** Given scores that say nothing about what was seen. */
  readonly bare: number;
  readonly handedIn: boolean;
  /** The declaration that keeps the evaluator from scoring the vendor. */
  readonly abstains: Abstention | null;
}

export interface ScoringProgress {
  readonly evaluators: readonly Evaluator[];
  /** One for each evaluator and vendor, in their order. */
  readonly pairs: readonly Progress[];
  /** Every evaluator who is to score a vendor has handed in; false while nobody is to score. */
  readonly allHandedIn: boolean;
  /** Pairs that are still to be handed in. */
  readonly open: readonly Progress[];
}

export type ProgressRows = Pick<
  Workbook,
  'criterion' | 'vendor' | 'evaluator' | 'evaluation' | 'conflict' | 'score'
>;

/** Who has scored whom, and what is left before results are compared. Only criteria that count are asked for. */
export function scoringProgress(workbook: ProgressRows): ScoringProgress {
  const evaluators = evaluatorsInOrder(workbook);
  const leaves = criterionWeights(workbook).leaves.flatMap(({ id, weight01 }) => {
    const row = workbook.criterion[id];
    return row && weight01 > 0 && !row.scored_by_price ? [row] : [];
  });
  const done = handedIn(workbook);
  const scores = new Map(
    Object.values(workbook.score).flatMap((row) =>
      row.score === null ? [] : [[leafKey(leafKey(row.evaluator, row.vendor), row.criterion), row] as const],
    ),
  );
  const pairs = evaluators.flatMap((evaluator) =>
    scoredVendors(workbook).map(({ id: vendor }): Progress => {
      const pair = leafKey(evaluator.id, vendor);
      const abstains = abstention(workbook, evaluator, vendor);
      const asked =
        abstains === null ? leaves.filter((leaf) => isAsked(evaluator, leaf)).map(({ id }) => id) : [];
      const given = asked.flatMap((id) => scores.get(leafKey(pair, id)) ?? []);
      return {
        evaluator: evaluator.id,
        vendor,
        asked,
        given: given.length,
        bare: given.filter(({ evidence }) => evidence.trim() === '').length,
        handedIn: done.has(pair),
        abstains,
      };
    }),
  );
  const scoring = pairs.filter(({ asked }) => asked.length > 0);
  const open = scoring.filter((pair) => !pair.handedIn);
  return { evaluators, pairs, allHandedIn: scoring.length > 0 && open.length === 0, open };
}
