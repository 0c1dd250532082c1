import type { Resolution, RollUp } from '../../model/readiness-lists.ts';
import type { Answer } from '../../model/tables/answer.ts';
import type { ResolutionRow } from '../../model/tables/resolution.ts';
import { evidencedLevel } from './evidenced-level.ts';
import { rollUp } from './roll-up.ts';

/** Where a question stands once the answers of all its respondents are put together. */
export type Standing =
  | { readonly state: 'unanswered' }
  | { readonly state: 'not-applicable' }
  | {
      readonly state: 'answered';
      readonly claimed: number;
      readonly evidenced: number;
      /** How many gave a level; 0 where only a decision counts. */
      readonly respondents: number;
    };

/**
 * Puts the answers of all respondents to one question together, as `method` says.
 *
 * Mean, median and lowest are taken of the levels given, once of the claimed levels and once of the levels that each
 * respondent's own evidence supports; the two may come from different people. A respondent who says "not applicable"
 * gives no level; the question is not applicable when nobody gave a level and at least one said so. An answer without
 * a level (a note, an owner) says nothing yet.
 *
 * A decision counts instead of all answers, also where nobody answered or somebody said "not applicable": its level is
 * the claimed one, and its own strength of evidence makes the evidenced one.
 *
 * Claimed and evidenced levels are both 1-5. Worked example: 4 with a document seen and 2 without evidence give claimed
 * 3 and evidenced 3 by mean or median, 2 and 2 by lowest; a decision for 4 that was stated gives claimed 4, evidenced 3.
 */
export function questionStanding(
  answers: readonly Answer[],
  everywhere: RollUp = 'mean',
  settled: ResolutionRow | null = null,
): Standing {
  const rated = answers.flatMap(({ level, evidence_strength }) =>
    level === null ? [] : [{ claimed: level, evidenced: evidencedLevel(level, evidence_strength) }],
  );
  const method = countingMethod(everywhere, settled);
  if (method === 'decision' && settled !== null && settled.level !== null)
    return {
      state: 'answered',
      claimed: settled.level,
      evidenced: evidencedLevel(settled.level, settled.evidence_strength),
      respondents: rated.length,
    };
  const by = method === 'decision' ? everywhere : method;
  const claimed = rollUp(
    rated.map((r) => r.claimed),
    by,
  );
  const evidenced = rollUp(
    rated.map((r) => r.evidenced),
    by,
  );
  if (claimed !== null && evidenced !== null)
    return { state: 'answered', claimed, evidenced, respondents: rated.length };
  return { state: answers.some((answer) => answer.not_applicable) ? 'not-applicable' : 'unanswered' };
}

/** How a question's answers become one level: as it was settled, or else as everywhere in the engagement. */
export function countingMethod(everywhere: RollUp, settled: ResolutionRow | null): Resolution {
  if (settled === null || (settled.method === 'decision' && settled.level === null)) return everywhere;
  return settled.method;
}
