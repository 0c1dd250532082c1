import { consensusOf } from '../../../shared/domain/readiness/consensus-of.ts';
import { countingMethod, type Standing } from '../../../shared/domain/readiness/question-standing.ts';
import type { GateState } from '../../../shared/domain/readiness/readiness-band.ts';
import type { Resolution } from '../../../shared/model/readiness-lists.ts';
import type { Answer } from '../../../shared/model/tables/answer.ts';
import type { Dimension } from '../../../shared/model/tables/dimension.ts';
import type { Question } from '../../../shared/model/tables/question.ts';
import type { ResolutionRow } from '../../../shared/model/tables/resolution.ts';
import type { Book } from '../book.ts';

/** What the app's rules say about one question: what its row on the Workings sheet should come to. */
export interface QuestionFigures {
  readonly question: Question;
  readonly dimension: Dimension;
  readonly standing: Standing;
  readonly answers: readonly Answer[];
  readonly settled: ResolutionRow | null;
  /** What makes the level that counts. */
  readonly method: Resolution;
  /** Its row on the Consensus sheet, from 1. */
  readonly place: number;
  /** The level that counts, claimed or evidenced; null while there is none. */
  readonly used: number | null;
  /** Levels still missing to the target, at least 0; null while unknown. */
  readonly toGo: number | null;
  readonly priority: number | null;
  /** Place in the list of gaps; null when the question is none. */
  readonly rank: number | null;
  /** Null when the question is no gate. */
  readonly gate: GateState | null;
}

/** The words of the sheets for what the rules call by codes. */
export const STATE_WORDS = {
  answered: 'Answered',
  'not-applicable': 'Not applicable',
  unanswered: 'Open',
} as const;
export const GATE_WORDS: Readonly<Record<GateState, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  open: 'Open',
  'not-applicable': 'Not applicable',
};

/** The questions that are asked, in the order of the checklist. */
export function questionFigures({
  readiness,
  workbook,
}: Pick<Book, 'readiness' | 'workbook'>): readonly QuestionFigures[] {
  const places = new Map(
    consensusOf(workbook).questions.map(({ question }, index) => [question.id, index + 1]),
  );
  const { dimensions, gates, gaps, basis, rollUp } = readiness;
  const ranks = new Map(gaps.map((gap, index) => [gap.question, index + 1]));
  const states = new Map(gates.map((gate) => [gate.id, gate.state]));
  return dimensions.flatMap(({ dimension, questions }) =>
    questions.map(({ question, standing, answers, settled }) => {
      const used = standing.state === 'answered' ? standing[basis] : null;
      const target = dimension.target_level;
      const toGo = used === null || target === null ? null : Math.max(0, target - used);
      return {
        question,
        dimension,
        standing,
        answers,
        settled,
        method: countingMethod(rollUp, settled),
        place: places.get(question.id) ?? 0,
        used,
        toGo,
        priority: toGo === null ? null : dimension.weight * question.weight * toGo,
        rank: ranks.get(question.id) ?? null,
        gate: states.get(question.id) ?? null,
      };
    }),
  );
}
