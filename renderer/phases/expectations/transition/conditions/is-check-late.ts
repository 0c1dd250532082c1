import type { TransitionCheck } from '../../../../../shared/model/tables/transition-check.ts';

/** Whether a condition should be met by now and is not. What is due today is not late yet. */
export function isCheckLate({ status, due_on }: TransitionCheck, today: string): boolean {
  return (status === 'open' || status === 'not-met') && due_on !== null && due_on < today;
}
