import type { SimulatedCell } from '../../../../../shared/domain/credit/simulate-credits.ts';

/** How a month of a KPI looks and reads. */
export interface CellLook {
  readonly kind: 'met' | 'below' | 'missed' | 'excused' | 'grace' | 'hole';
  readonly symbol: string;
  readonly word: string;
}

const LOOKS = {
  met: { kind: 'met', symbol: '✓', word: 'Met' },
  below: { kind: 'below', symbol: '!', word: 'Below expected' },
  missed: { kind: 'missed', symbol: '✕', word: 'Missed' },
  excused: { kind: 'excused', symbol: 'e', word: 'Excused' },
  grace: { kind: 'grace', symbol: 'g', word: 'Not met, in grace' },
  hole: { kind: 'hole', symbol: '·', word: 'Not measured' },
} as const satisfies Readonly<Record<CellLook['kind'], CellLook>>;

/** The looks in the order of the legend. */
export const LEGEND: readonly CellLook[] = [
  LOOKS.met,
  LOOKS.below,
  LOOKS.missed,
  LOOKS.excused,
  LOOKS.grace,
  LOOKS.hole,
];

/** The look of one month; what costs something looks missed, whether by its minimum or by months below expected. */
export function cellLook({ state, miss, excused, grace }: SimulatedCell): CellLook {
  if (state === 'unknown') return LOOKS.hole;
  if (miss) return LOOKS.missed;
  if (state === 'met') return LOOKS.met;
  if (grace) return LOOKS.grace;
  return excused ? LOOKS.excused : LOOKS.below;
}
