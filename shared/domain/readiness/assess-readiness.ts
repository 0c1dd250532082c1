import { groupBy } from '../../lib/group-by.ts';
import type { RollUp } from '../../model/readiness-lists.ts';
import type { Answer } from '../../model/tables/answer.ts';
import type { Dimension } from '../../model/tables/dimension.ts';
import type { Question } from '../../model/tables/question.ts';
import type { ResolutionRow } from '../../model/tables/resolution.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { type OverallScore, overallScore } from './overall-score.ts';
import { questionStanding, type Standing } from './question-standing.ts';
import { type Gap, rankGaps } from './rank-gaps.ts';
import { type BandResult, FAILED_GATE_LEVEL, type GateState, readinessBand } from './readiness-band.ts';
import { type DimensionScore, scoreDimension } from './score-dimension.ts';

export interface AssessedQuestion {
  readonly question: Question;
  readonly standing: Standing;
  /** What its respondents say, also those who gave no level. */
  readonly answers: readonly Answer[];
  /** How it was settled; null while it goes by what holds everywhere. */
  readonly settled: ResolutionRow | null;
}

export interface AssessedDimension {
  readonly dimension: Dimension;
  readonly questions: readonly AssessedQuestion[];
  readonly score: DimensionScore;
}

export interface AssessedGate {
  readonly id: string;
  readonly dimension: string;
  readonly state: GateState;
}

export interface Readiness {
  /** Which levels bands, gates and gaps use. */
  readonly basis: 'evidenced' | 'claimed';
  /** How several answers become one level, unless a question is settled differently. */
  readonly rollUp: RollUp;
  /** In the order of the checklist. */
  readonly dimensions: readonly AssessedDimension[];
  readonly claimed: OverallScore;
  readonly evidenced: OverallScore;
  readonly band: BandResult;
  readonly gates: readonly AssessedGate[];
  /** The most pressing first. */
  readonly gaps: readonly Gap[];
  readonly answered: number;
  readonly applicable: number;
}

/** What the readiness rules need to see of a workbook. */
export type ReadinessRows = Pick<Workbook, 'engagement' | 'dimension' | 'question' | 'answer' | 'resolution'>;

/** Everything that the checklist's answers say: scores, band, gates and gaps. */
export function assessReadiness(workbook: ReadinessRows): Readiness {
  const { score_basis, roll_up: rollUp } = engagementOf(workbook);
  const basis = score_basis === 'claimed' ? 'claimed' : 'evidenced';
  const dimensions = assessDimensions(workbook, rollUp);
  const overall = (of: 'claimed' | 'evidenced') =>
    overallScore(
      dimensions.map(({ dimension, score }) => ({
        weight: dimension.weight,
        score: score[of],
        completeness01: score.completeness01,
      })),
    );
  const claimed = overall('claimed');
  const evidenced = overall('evidenced');
  const gates = assessGates(dimensions, basis);
  const band = readinessBand({
    overall: (basis === 'evidenced' ? evidenced : claimed).score,
    dimensions: dimensions.map(({ dimension, score }) => ({
      id: dimension.id,
      title: dimension.title,
      score: score[basis],
    })),
    gates,
  });
  return {
    basis,
    rollUp,
    dimensions,
    claimed,
    evidenced,
    band,
    gates,
    gaps: findGaps(dimensions, basis),
    answered: dimensions.reduce((sum, { score }) => sum + score.answered, 0),
    applicable: dimensions.reduce((sum, { score }) => sum + score.applicable, 0),
  };
}

/** The dimensions in order, each with the questions that are still asked and where they stand. */
function assessDimensions(
  { dimension, question, answer, resolution }: ReadinessRows,
  rollUp: RollUp,
): readonly AssessedDimension[] {
  const resolutions = new Map(Object.values(resolution).map((row) => [row.question, row]));
  const answers = groupBy(Object.values(answer), (row) => row.question);
  const asked = groupBy(
    Object.values(question).filter((row) => !row.retired),
    (row) => row.dimension,
  );
  return Object.values(dimension)
    .sort(byPosition)
    .map((row) => {
      const questions = [...(asked.get(row.id) ?? [])].sort(byPosition).map((q) => {
        const given = answers.get(q.id) ?? [];
        const settled = resolutions.get(q.id) ?? null;
        return { question: q, standing: questionStanding(given, rollUp, settled), answers: given, settled };
      });
      const weighted = questions.map((q) => ({ weight: q.question.weight, standing: q.standing }));
      return { dimension: row, questions, score: scoreDimension(weighted) };
    });
}

function assessGates(
  dimensions: readonly AssessedDimension[],
  basis: 'evidenced' | 'claimed',
): AssessedGate[] {
  return dimensions.flatMap(({ dimension, questions }) =>
    questions
      .filter(({ question }) => question.gate)
      .map(({ question, standing }) => ({
        id: question.id,
        dimension: dimension.id,
        state: gateState(standing, basis),
      })),
  );
}

function gateState(standing: Standing, basis: 'evidenced' | 'claimed'): GateState {
  if (standing.state === 'unanswered') return 'open';
  if (standing.state === 'not-applicable') return 'not-applicable';
  return standing[basis] <= FAILED_GATE_LEVEL ? 'failed' : 'passed';
}

function findGaps(dimensions: readonly AssessedDimension[], basis: 'evidenced' | 'claimed'): readonly Gap[] {
  const inputs = dimensions.flatMap(({ dimension, questions }) =>
    questions.map(({ question, standing }) => ({
      question: question.id,
      dimension: dimension.id,
      dimensionWeight: dimension.weight,
      questionWeight: question.weight,
      target: dimension.target_level,
      standing,
    })),
  );
  return rankGaps(inputs, basis);
}

function byPosition(a: { position: number; id: string }, b: { position: number; id: string }): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}
