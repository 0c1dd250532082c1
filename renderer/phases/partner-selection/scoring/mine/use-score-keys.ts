import type { RefObject } from 'react';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { type Keys, useKeys } from '../../../../ui/use-keys.ts';

interface ScoreKeys {
  /** Null takes the score back; false where nothing can be scored. */
  readonly onScore: (score: number | null) => Promise<void> | false;
  readonly onStep: (by: 1 | -1) => void;
  readonly evidence: RefObject<HTMLElement | null>;
}

/** What the line under the card says, and whether it holds for scores that are fixed; J and K do the same as the arrows. */
export const SCORE_KEYS: readonly (readonly [keys: readonly string[], what: string, reads: boolean])[] = [
  [['1', '–', '5'], 'score', false],
  [['N'], 'clear', false],
  [['←', '→'], 'back and on', true],
  [['E'], 'evidence', false],
  [['Esc'], 'leave field', false],
];

/** Scores everything without a mouse. */
export function useScoreKeys({ onScore, onStep, evidence }: ScoreKeys): void {
  const score = (value: number | null) => () => {
    const sent = onScore(value);
    if (sent === false) return false;
    sent.catch(showRefusal);
    return true;
  };
  const keys: Keys = {
    ...Object.fromEntries([1, 2, 3, 4, 5].map((value) => [String(value), score(value)])),
    n: score(null),
    e: () => evidence.current?.focus(),
    j: () => onStep(1),
    k: () => onStep(-1),
    ArrowRight: () => onStep(1),
    ArrowLeft: () => onStep(-1),
  };
  useKeys(keys);
}
