import { MATURITY_LEVELS } from '../../../../shared/model/scales.ts';
import { useKeys } from '../../../ui/use-keys.ts';

interface FacilitateKeys {
  readonly onRate: (level: number) => unknown;
  readonly onNotApplicable: () => unknown;
  readonly onPark: () => unknown;
  readonly onStrength: () => unknown;
  readonly onComment: () => unknown;
  readonly onNext: () => unknown;
  readonly onPrevious: () => unknown;
  readonly onLeave: () => unknown;
}

/** What the line at the foot of the screen says. */
export const FACILITATE_KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['1', '–', '5'], 'level'],
  [['N'], 'n/a'],
  [['E'], 'evidence'],
  [['C'], 'comment'],
  [['P'], 'park'],
  [['←', '→'], 'question'],
  [['Esc'], 'leave'],
];

/** Runs a workshop from the keyboard. */
export function useFacilitateKeys(keys: FacilitateKeys): void {
  const { onRate, onNotApplicable, onPark, onStrength, onComment, onNext, onPrevious, onLeave } = keys;
  const levels = MATURITY_LEVELS.map(({ level }) => [String(level), () => onRate(level)] as const);
  useKeys({
    ...Object.fromEntries(levels),
    n: onNotApplicable,
    p: onPark,
    e: onStrength,
    c: onComment,
    j: onNext,
    k: onPrevious,
    ArrowRight: onNext,
    ArrowLeft: onPrevious,
    Escape: onLeave,
  });
}
