import type { Consensus, QuestionConsensus } from '../../../../shared/domain/readiness/consensus-of.ts';
import { type Explanation, OWN_METHOD } from '../../../ui/explain/explanation.ts';
import { formatPlain } from '../../../ui/format-score.ts';
import { methodName } from './method-words.ts';

const MOST_LINES = 12;

/** How the list of disagreements is worked out and sorted. */
export function explainConsensus(
  { questions, disagreements, answeredBySeveral }: Consensus,
  hides: (question: string) => boolean,
): Explanation {
  const compared = questions.filter((one) => one.answers.length > 1 && !hides(one.question.id));
  return {
    title: 'Disagreement',
    formula:
      'Spread is the highest level given less the lowest. Two levels or more are a disagreement, and so is a level against "not applicable". Agreement is 100 % when all say the same and 0 % when half say 1 and half say 5: one less half of the standard deviation.',
    columns: ['Question', 'Levels given', 'Spread', 'Deviation', 'Agreement in %'],
    terms: compared
      .slice(0, MOST_LINES)
      .map(({ question, levels, notApplicable, spread, deviation, agreement01 }) => [
        question.id,
        [levels.join(', '), notApplicable > 0 ? `${notApplicable} n/a` : ''].filter(Boolean).join(', '),
        spread,
        deviation,
        agreement01 === null ? null : 100 * agreement01,
      ]),
    total: null,
    result: `${disagreements} of ${answeredBySeveral} questions with two answers or more`,
    notes: [
      'The list is sorted by spread, then by deviation; gates come first among equals.',
      ...(compared.length > MOST_LINES
        ? [`The first ${MOST_LINES} questions of the list are shown here.`]
        : []),
    ],
    source:
      'Spread and standard deviation are the usual measures; the limit of two levels is our own default.',
  };
}

/** How the answers to one question become the level that counts. */
export function explainLevel(
  line: Pick<QuestionConsensus, 'question' | 'answers' | 'method' | 'settled' | 'standing'>,
  nameOf: (person: string) => string,
  evidencedOf: (answer: QuestionConsensus['answers'][number]) => number | null,
): Explanation {
  const { question, answers, method, settled, standing } = line;
  const answered = standing.state === 'answered' ? standing : null;
  return {
    title: `What counts for ${question.id}`,
    formula: RULES[method],
    columns: ['Respondent', 'Claimed', 'Evidenced'],
    terms: answers.map((answer) => [
      answer.level === null ? `${nameOf(answer.respondent)}, not applicable` : nameOf(answer.respondent),
      answer.level,
      evidencedOf(answer),
    ]),
    total: [methodName(method), answered?.claimed ?? null, answered?.evidenced ?? null],
    result:
      answered === null
        ? 'Nothing counts yet.'
        : `Claimed ${formatPlain(answered.claimed)}, evidenced ${formatPlain(answered.evidenced)}`,
    notes: [
      settled === null
        ? 'Not settled: what holds in the whole engagement applies.'
        : 'Settled for this question; all answers are kept.',
      'Evidence caps each level: none 2, stated 3, seen 4, verified 5. "Not applicable" gives no level.',
    ],
    source: OWN_METHOD,
  };
}

const RULES: Readonly<Record<QuestionConsensus['method'], string>> = {
  mean: 'The sum of the levels divided by how many there are, for claimed and evidenced levels each.',
  median:
    'The level in the middle of the sorted list, or the mean of the two in the middle, for claimed and evidenced levels each.',
  lowest: 'The lowest of the levels, for claimed and evidenced levels each.',
  decision: 'The level that was decided; it counts as evidenced as far as its own evidence supports it.',
};
