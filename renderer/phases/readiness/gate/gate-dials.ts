import { BUY_IN_NEEDED } from '../../../../shared/domain/change/buy-in-gate.ts';
import { BUY_IN_STOPS } from '../../../../shared/domain/gate/gate-criteria.ts';
import type { ReadinessSuggestion } from '../../../../shared/domain/gate/suggest-gate.ts';
import { BAND_FLOORS, BAND_NAMES } from '../../../../shared/domain/readiness/readiness-band.ts';
import { steady } from '../../../../shared/lib/steady.ts';
import type { DialFigure } from '../../../gate/dial-figure.ts';
import { formatScore } from '../../../ui/format-score.ts';

/** The three figures that say most at the gate: readiness, gate questions, buy-in. */
export function gateDials(
  { figures }: ReadinessSuggestion,
  { passed, asked }: { readonly passed: number; readonly asked: number },
): readonly DialFigure[] {
  const { overall, basis, claimed, band, buyIn } = figures;
  return [
    {
      label: 'Readiness',
      share01: overall === null ? null : overall / 100,
      tail01: basis === 'evidenced' && claimed !== null ? claimed / 100 : null,
      mark01: BAND_FLOORS['ready-with-conditions'] / 100,
      figure: overall === null ? '–' : formatScore(overall),
      note: band === null ? 'not known yet' : BAND_NAMES[band],
      tone: band === null ? 'none' : band === 'ready' ? 'good' : band === 'not-ready' ? 'bad' : 'attention',
    },
    {
      label: 'Gate questions passed',
      share01: asked === 0 ? null : passed / asked,
      figure: asked === 0 ? '–' : `${passed} of ${asked}`,
      note: asked > passed ? `${asked - passed} failed or open` : 'none failed or open',
      tone: asked === 0 ? 'none' : passed === asked ? 'good' : 'bad',
    },
    {
      label: 'Buy-in',
      share01: buyIn === null ? null : buyIn / 100,
      mark01: BUY_IN_NEEDED / 100,
      figure: buyIn === null ? '–' : formatScore(buyIn),
      note: buyIn === null ? 'not known yet' : `${BUY_IN_NEEDED} would carry the change`,
      tone:
        buyIn === null
          ? 'none'
          : steady(buyIn) >= BUY_IN_NEEDED
            ? 'good'
            : steady(buyIn) >= BUY_IN_STOPS
              ? 'attention'
              : 'bad',
    },
  ];
}
