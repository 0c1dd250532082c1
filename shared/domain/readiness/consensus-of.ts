import { groupBy } from '../../lib/group-by.ts';
import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';
import type { Resolution } from '../../model/readiness-lists.ts';
import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../../model/scales.ts';
import type { Answer } from '../../model/tables/answer.ts';
import type { Dimension } from '../../model/tables/dimension.ts';
import type { Question } from '../../model/tables/question.ts';
import type { ResolutionRow } from '../../model/tables/resolution.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { countingMethod, questionStanding, type Standing } from './question-standing.ts';

/** So many levels between the highest and the lowest answer are a disagreement; one level apart is a matter of taste. */
export const DISAGREEMENT_LEVELS = 2;

/** How far the respondents to one question agree, and what counts in the end. */
export interface QuestionConsensus {
  readonly question: Question;
  readonly dimension: Dimension;
  /** Those who gave a level or said "not applicable", in the order in which they answered the workbook. */
  readonly answers: readonly Answer[];
  /** The levels given, lowest first. */
  readonly levels: readonly number[];
  /** How many said that the question does not apply. */
  readonly notApplicable: number;
  /** Highest less lowest level, 0-4; null with fewer than two levels: nobody to disagree with. */
  readonly spread: number | null;
  /** Standard deviation of the levels, 0-2; null with fewer than two. */
  readonly deviation: number | null;
  /** 1 when all say the same, 0 when half say 1 and half say 5; null with fewer than two levels. */
  readonly agreement01: number | null;
  /** Two levels apart or more, or some give a level to what others call not applicable. */
  readonly disagreement: boolean;
  readonly standing: Standing;
  /** What makes the level that counts. */
  readonly method: Resolution;
  /** How the question was settled; null while it goes by what holds everywhere. */
  readonly settled: ResolutionRow | null;
  /** Somebody's answer was changed after it was settled. */
  readonly changedSince: boolean;
}

export interface Consensus {
  /** Everybody who answered anything, in the order of the people. */
  readonly respondents: readonly string[];
  /** Every question that is asked, the widest disagreement first. */
  readonly questions: readonly QuestionConsensus[];
  /** Questions to which two people or more gave a level or "not applicable". */
  readonly answeredBySeveral: number;
  readonly disagreements: number;
  readonly settled: number;
  /** Disagreements that are not settled. */
  readonly open: number;
}

export type ConsensusRows = Pick<
  Workbook,
  'engagement' | 'person' | 'dimension' | 'question' | 'answer' | 'resolution'
>;

/**
 * Where respondents agree and where they do not, question by question.
 *
 * Formulas over the n levels given to a question: spread = highest - lowest; deviation = square root of the mean of
 * (level - mean)²; agreement = 1 - deviation / 2, since 2 is the widest deviation that the scale from 1 to 5 allows.
 * The order is by spread, where a split over "not applicable" stands like two levels, then by deviation, then gates,
 * then the order of the checklist.
 *
 * Worked example: 2, 2, 5, 5 have spread 3, deviation 1.5 and agreement 25 %; their mean of 3.5 is nobody's answer.
 * Source: spread and standard deviation are the usual measures; agreement is our own scaling of the deviation.
 */
export function consensusOf(workbook: ConsensusRows): Consensus {
  const { roll_up } = engagementOf(workbook);
  const settled = new Map(Object.values(workbook.resolution).map((row) => [row.question, row]));
  const given = groupBy(Object.values(workbook.answer).filter(saysSomething), ({ question }) => question);
  const answering = new Set(Object.values(workbook.answer).map(({ respondent }) => respondent));
  const questions = Object.values(workbook.question)
    .flatMap((question) => {
      const dimension = workbook.dimension[question.dimension];
      if (question.retired || !dimension) return [];
      const row = settled.get(question.id) ?? null;
      const answers = given.get(question.id) ?? [];
      const standing = questionStanding(answers, roll_up, row);
      const method = countingMethod(roll_up, row);
      return [{ ...agreementOf(answers), question, dimension, answers, standing, method, settled: row }];
    })
    .map((one) => ({ ...one, changedSince: isChangedSince(one) }))
    .sort(byDisagreement);
  const disagreements = questions.filter(({ disagreement }) => disagreement);
  return {
    respondents: Object.keys(workbook.person).filter((id) => answering.has(id)),
    questions,
    answeredBySeveral: questions.filter(({ answers }) => answers.length > 1).length,
    disagreements: disagreements.length,
    settled: questions.filter((one) => one.settled !== null).length,
    open: disagreements.filter((one) => one.settled === null).length,
  };
}

function saysSomething({ level, not_applicable }: Answer): boolean {
  return level !== null || not_applicable;
}

type Agreement = Pick<
  QuestionConsensus,
  'levels' | 'notApplicable' | 'spread' | 'deviation' | 'agreement01' | 'disagreement'
>;

function agreementOf(answers: readonly Answer[]): Agreement {
  const levels = answers.flatMap(({ level }) => level ?? []).sort((a, b) => a - b);
  const notApplicable = answers.length - levels.length;
  const [lowest, highest] = [levels[0], levels.at(-1)];
  const split = notApplicable > 0 && levels.length > 0;
  if (lowest === undefined || highest === undefined || levels.length < 2)
    return {
      levels,
      notApplicable,
      spread: null,
      deviation: null,
      agreement01: null,
      disagreement: split,
    };
  const spread = highest - lowest;
  const mean = sumBy(levels, (level) => level) / levels.length;
  const deviation = Math.sqrt(sumBy(levels, (level) => (level - mean) ** 2) / levels.length);
  return {
    levels,
    notApplicable,
    spread,
    deviation,
    agreement01: 1 - deviation / WIDEST_DEVIATION,
    disagreement: split || spread >= DISAGREEMENT_LEVELS,
  };
}

/** Half of the answers at each end of the scale. */
const WIDEST_DEVIATION = (HIGHEST_LEVEL - LOWEST_LEVEL) / 2;

/** Whether somebody's answer to a question was changed after it was settled. */
export function isChangedSince({
  settled,
  answers,
}: Pick<QuestionConsensus, 'settled' | 'answers'>): boolean {
  return settled !== null && settled.at !== '' && answers.some(({ at }) => at > settled.at);
}

type Ranked = Pick<
  QuestionConsensus,
  'spread' | 'disagreement' | 'notApplicable' | 'deviation' | 'dimension' | 'question'
>;

function byDisagreement(a: Ranked, b: Ranked): number {
  return (
    width(b) - width(a) ||
    steady(b.deviation ?? 0) - steady(a.deviation ?? 0) ||
    Number(b.question.gate) - Number(a.question.gate) ||
    a.dimension.position - b.dimension.position ||
    a.question.position - b.question.position ||
    (a.question.id < b.question.id ? -1 : 1)
  );
}

/** How wide a disagreement is, for the order; a question that one person answered comes before one that nobody did. */
function width({ spread, disagreement, notApplicable }: Ranked): number {
  const split = disagreement && notApplicable > 0 ? DISAGREEMENT_LEVELS : -1;
  return Math.max(spread ?? -1, split);
}
