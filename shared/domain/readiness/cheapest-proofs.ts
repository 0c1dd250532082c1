import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';
import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../../model/scales.ts';
import type { Answer } from '../../model/tables/answer.ts';
import type { Question } from '../../model/tables/question.ts';
import type { ResolutionRow } from '../../model/tables/resolution.ts';
import type { AssessedDimension, AssessedQuestion, Readiness } from './assess-readiness.ts';
import { evidencedLevel } from './evidenced-level.ts';
import { levelScore } from './level-score.ts';
import { ENOUGH_ANSWERED } from './overall-score.ts';
import { countingMethod, questionStanding } from './question-standing.ts';

/** Proof that would lift a question: how strong it is now, how strong it would have to be, and what that adds. */
export interface Proof {
  readonly question: Question;
  readonly dimension: AssessedDimension;
  /** The weakest evidence behind what counts for less than it claims. */
  readonly from: EvidenceStrength;
  readonly to: EvidenceStrength;
  /** Steps of evidence from one to the other, 1-3: none, stated, seen, verified. */
  readonly steps: number;
  /** The evidenced level before and after, 1-5. */
  readonly level: number;
  readonly lifted: number;
  /** Points of the overall evidenced score, 0-100. */
  readonly gain: number;
  readonly gainPerStep: number;
}

const STRENGTHS = EVIDENCE_STRENGTHS.map(({ value }) => value);

/**
 * The proof that lifts the overall evidenced score most for the least effort, the best first.
 *
 * For each answered question that counts for less than it claims: suppose that the evidence behind every such answer
 * were stronger, one step (none, stated, seen, verified) or several; work the question's evidenced level out anew; and
 * take the step with the largest gain per step, the nearest of equals. Questions that no proof can lift, and those of
 * dimensions too thinly answered to count, are left out.
 *
 * Formula: gain = dimension weight / sum of the weights of dimensions that count x question weight / sum of the weights
 * of the dimension's answered questions x (score of the lifted level - score of the level now).
 *
 * Worked example: a question of weight 2 among answered weights of 16, in a dimension of weight 14 among 100, claims 4
 * and was only stated, so it counts as 3. A document seen makes it 4: 14 / 100 x 2 / 16 x 25 = 0.4375 points, one step.
 * Source: our own reading of the evidence caps.
 */
export function cheapestProofs(readiness: Readiness): readonly Proof[] {
  const counting = readiness.dimensions.filter(
    ({ score }) =>
      score.evidenced !== null && score.completeness01 !== null && score.completeness01 >= ENOUGH_ANSWERED,
  );
  const weights = sumBy(counting, ({ dimension }) => dimension.weight);
  if (weights === 0) return [];
  const proofs = counting.flatMap((dimension) => {
    const answered = dimension.questions.filter(({ standing }) => standing.state === 'answered');
    const weight = sumBy(answered, ({ question }) => question.weight);
    const share = (asked: AssessedQuestion) =>
      (dimension.dimension.weight / weights) * (asked.question.weight / weight);
    return answered.flatMap((asked) => proofOf(readiness, dimension, asked, share(asked)) ?? []);
  });
  // Equal gains may differ in the sixteenth digit; they are a tie, and keep the order of the checklist.
  return proofs.sort((a, b) => steady(b.gainPerStep) - steady(a.gainPerStep));
}

function proofOf(
  { rollUp }: Readiness,
  dimension: AssessedDimension,
  { question, standing, answers, settled }: AssessedQuestion,
  share: number,
): Proof | null {
  const from = weakestEvidence(answers, settled, countingMethod(rollUp, settled) === 'decision');
  if (standing.state !== 'answered' || from === null) return null;
  let best: Proof | null = null;
  for (const to of STRENGTHS.slice(STRENGTHS.indexOf(from) + 1)) {
    const then = questionStanding(
      answers.map((answer) => ({ ...answer, evidence_strength: atLeast(answer.evidence_strength, to) })),
      rollUp,
      settled && { ...settled, evidence_strength: atLeast(settled.evidence_strength, to) },
    );
    if (then.state !== 'answered') continue;
    const steps = STRENGTHS.indexOf(to) - STRENGTHS.indexOf(from);
    const gain = share * (levelScore(then.evidenced) - levelScore(standing.evidenced));
    const gainPerStep = gain / steps;
    if (steady(gain) <= 0 || (best !== null && steady(gainPerStep) <= steady(best.gainPerStep))) continue;
    const [level, lifted] = [standing.evidenced, then.evidenced];
    best = { question, dimension, from, to, steps, level, lifted, gain, gainPerStep };
  }
  return best;
}

/** The weakest evidence among what counts for less than it claims; null when everything counts in full. */
function weakestEvidence(
  answers: readonly Answer[],
  settled: ResolutionRow | null,
  decided: boolean,
): EvidenceStrength | null {
  const capped = (decided && settled ? [settled] : answers).flatMap(({ level, evidence_strength }) =>
    level !== null && evidencedLevel(level, evidence_strength) < level ? [evidence_strength] : [],
  );
  return STRENGTHS.find((strength) => capped.includes(strength)) ?? null;
}

function atLeast(now: EvidenceStrength, wanted: EvidenceStrength): EvidenceStrength {
  return STRENGTHS.indexOf(now) < STRENGTHS.indexOf(wanted) ? wanted : now;
}
