import { sumBy } from '../../lib/sum-by.ts';
import type { Answer } from '../../model/tables/answer.ts';
import { evidencedLevel } from './evidenced-level.ts';

/** Where a question stands once the answers of all its respondents are put together. */
export type Standing =
  | { readonly state: 'unanswered' }
  | { readonly state: 'not-applicable' }
  | {
      readonly state: 'answered';
      readonly claimed: number;
      readonly evidenced: number;
      readonly respondents: number;
    };

/**
 * Puts the answers of all respondents to one question together: the mean of the levels given.
 *
 * A respondent who says "not applicable" leaves the mean; the question is not applicable when
 * nobody gave a level and at least one said so. An answer without a level (a note, an owner)
 * says nothing yet. Claimed and evidenced levels are both 1-5.
 *
 * Worked example: 4 with a document seen and 2 without evidence give claimed 3 and evidenced 3.
 */
export function questionStanding(answers: readonly Answer[]): Standing {
  const rated = answers.flatMap(({ level, evidence_strength }) =>
    level === null ? [] : [{ claimed: level, evidenced: evidencedLevel(level, evidence_strength) }],
  );
  if (rated.length > 0)
    return {
      state: 'answered',
      claimed: sumBy(rated, (r) => r.claimed) / rated.length,
      evidenced: sumBy(rated, (r) => r.evidenced) / rated.length,
      respondents: rated.length,
    };
  return { state: answers.some((answer) => answer.not_applicable) ? 'not-applicable' : 'unanswered' };
}
