import { useKeys } from '../../../../ui/use-keys.ts';

interface InterviewKeys {
  readonly onRate: ((rating: number) => unknown) | null;
  readonly onStop: (step: -1 | 1) => unknown;
  readonly onProcess: (step: -1 | 1) => unknown;
}

/** What the key line under the interview says; J and K do the same as the arrows. */
export const INTERVIEW_KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['1', '–', '5'], 'rate'],
  [['←', '→'], 'part'],
  [['P', 'N'], 'previous, next process'],
  [['Esc'], 'leave field'],
];

/** Goes through a whole interview without a mouse. */
export function useInterviewKeys({ onRate, onStop, onProcess }: InterviewKeys): void {
  const rate = (rating: number) => () => (onRate === null ? false : onRate(rating));
  useKeys({
    ...Object.fromEntries([1, 2, 3, 4, 5].map((rating) => [String(rating), rate(rating)])),
    j: () => onStop(1),
    k: () => onStop(-1),
    ArrowRight: () => onStop(1),
    ArrowLeft: () => onStop(-1),
    n: () => onProcess(1),
    p: () => onProcess(-1),
  });
}
