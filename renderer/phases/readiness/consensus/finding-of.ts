import type { Consensus } from '../../../../shared/domain/readiness/consensus-of.ts';

/** What the list amounts to, in one sentence. */
export function findingOf({ answeredBySeveral, disagreements, open }: Consensus): string {
  if (answeredBySeveral === 0) return 'No question has two answers yet';
  if (disagreements === 0)
    return `No disagreement on ${answeredBySeveral} ${answeredBySeveral === 1 ? 'question' : 'questions'} with several answers`;
  const settled = open === 0 ? 'all settled' : `${open} still to be settled`;
  const are = disagreements === 1 ? 'is' : 'are';
  const questions = answeredBySeveral === 1 ? 'question' : 'questions';
  return `${disagreements} of ${answeredBySeveral} ${questions} with several answers ${are} in dispute, ${settled}`;
}
