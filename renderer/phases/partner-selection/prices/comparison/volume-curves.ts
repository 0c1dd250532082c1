import type { ComparedOffer } from '../../../../../shared/domain/price/compare-offers.ts';
import type { ComparedWork } from '../../../../../shared/domain/price/compared-work.ts';
import { bendsOf, totalAt } from '../../../../../shared/domain/price/total-at.ts';

/** The range that the picture shows, as shares of the base volume. */
export const SHOWN = { from: 0.25, to: 2 } as const;

/** Colours of the lines in turn; a dash of its own tells each apart without them. */
const LOOKS = [
  { colour: 'var(--color-outsource)', dash: '' },
  { colour: 'var(--color-keep)', dash: '7 4' },
  { colour: 'var(--color-automate)', dash: '2 3' },
  { colour: 'var(--color-hybrid)', dash: '10 3 2 3' },
  { colour: 'var(--color-undecided)', dash: '4 2' },
  { colour: 'var(--color-attention)', dash: '12 4' },
] as const;

export interface Curve {
  readonly one: ComparedOffer;
  readonly colour: string;
  readonly dash: string;
  readonly points: readonly { readonly contacts: number; readonly total: number }[];
}

/** The totals of offers over the volumes shown: straight between the bends, and a step where prices jump. */
export function volumeCurves(offers: readonly ComparedOffer[], work: ComparedWork): readonly Curve[] {
  const base = work.contacts ?? 0;
  const [from, to] = [base * SHOWN.from, base * SHOWN.to];
  const nudge = base * 1e-9;
  return offers.map((one, index) => {
    const at = [
      from,
      ...[...bendsOf(one, work, from, to)].sort((a, b) => a - b).flatMap((bend) => [bend, bend + nudge]),
      to,
    ];
    const look = LOOKS[index % LOOKS.length] ?? LOOKS[0];
    return {
      one,
      ...look,
      points: at.flatMap((contacts) => {
        const total = totalAt(one, work, contacts);
        return total === null ? [] : [{ contacts, total }];
      }),
    };
  });
}
