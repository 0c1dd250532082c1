import type { Answer } from '../../model/tables/answer.ts';
import type { Engagement } from '../../model/tables/engagement.ts';

/**
 * Whether what others answered to a question stays hidden from a respondent: in blind mode, until they have given a
 * level or said "not applicable" themselves. A note alone is no answer yet.
 *
 * @param own the respondent's own answer to the question, if there is one
 */
export function othersHidden({ blind }: Pick<Engagement, 'blind'>, own: Answer | undefined | null): boolean {
  return blind && !(own && (own.level !== null || own.not_applicable));
}
