import { RISK_BANDS, type RiskBand, riskBand } from '../../../../shared/domain/risk/risk-score.ts';
import type { CellTone } from '../../../ui/charts/matrix/matrix-chip.ts';

export interface BandLook {
  readonly label: string;
  readonly symbol: string;
  /** Of marks, as style sheets write it. */
  readonly colour: string;
}

const COLOURS: Readonly<Record<RiskBand, string>> = {
  low: 'var(--color-good)',
  medium: 'var(--color-undecided)',
  high: 'var(--color-attention)',
  critical: 'var(--color-bad)',
};

/** How a band is shown everywhere: a word, a symbol and a colour; null is not rated. */
export function bandLook(band: RiskBand | null): BandLook {
  const about = RISK_BANDS.find(({ value }) => value === band);
  return about && band
    ? { label: about.label, symbol: about.symbol, colour: COLOURS[band] }
    : { label: 'Not rated', symbol: '–', colour: 'var(--color-undecided)' };
}

/** The heat map runs from white to one dark hue; its bands are told apart by steps. */
const STRENGTHS: Readonly<Record<RiskBand, number>> = { low: 0.06, medium: 0.28, high: 0.6, critical: 1 };

/** The ground of a cell of the heat map, by the score that a risk has there. */
export function bandTone(likelihood: number, impact: number): CellTone {
  const band = riskBand(likelihood * impact) ?? 'low';
  return { colour: 'var(--color-bad)', strength01: STRENGTHS[band], word: bandLook(band).label };
}
