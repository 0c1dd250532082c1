import type { RefObject } from 'react';
import { MATURITY_LEVELS } from '../../../../shared/model/scales.ts';
import { type Keys, useKeys } from '../../../ui/use-keys.ts';
import type { Place } from './place-in-checklist.ts';

interface ChecklistKeys {
  readonly place: Place;
  readonly onGo: (question: string) => void;
  readonly onRate: (level: number) => unknown;
  readonly onNotApplicable: () => unknown;
  readonly evidence: RefObject<HTMLElement | null>;
  readonly note: RefObject<HTMLElement | null>;
}

/** What the key line under the question says; J and K do the same as the arrows. */
export const CHECKLIST_KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['1', '–', '5'], 'answer'],
  [['N'], 'n/a'],
  [['←', '→'], 'question'],
  [['E'], 'evidence'],
  [['C'], 'note'],
  [['Esc'], 'leave field'],
];

/** Answers the whole checklist without a mouse. */
export function useChecklistKeys({
  place,
  onGo,
  onRate,
  onNotApplicable,
  evidence,
  note,
}: ChecklistKeys): void {
  const go = (to: string | null) => () => (to === null ? undefined : onGo(to));
  const focus = (field: RefObject<HTMLElement | null>) => () => field.current?.focus();
  const levels = MATURITY_LEVELS.map(({ level }) => [String(level), () => onRate(level)] as const);
  const keys: Keys = {
    ...Object.fromEntries(levels),
    n: onNotApplicable,
    e: focus(evidence),
    c: focus(note),
    j: go(place.next),
    k: go(place.previous),
    ArrowRight: go(place.next),
    ArrowLeft: go(place.previous),
  };
  useKeys(keys);
}
