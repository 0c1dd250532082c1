import type { RiskPair } from '../../../../../shared/commands/rate-risk.ts';
import type { CountedRisk } from '../../../../../shared/domain/risk/counted-risk.ts';
import { ANCHORS } from '../../../../../shared/model/anchors.ts';
import type { MatrixAxis, MatrixChip, MatrixPlace } from '../../../../ui/charts/matrix/matrix-chip.ts';
import { bandLook } from '../band-look.ts';
import { riskTitle } from '../risk-words.ts';

/** Which ratings the heat map shows. */
export const MAP_MODES = [
  { value: 'inherent', label: 'Before controls' },
  { value: 'residual', label: 'After controls' },
  { value: 'both', label: 'Both' },
] as const;

export type MapMode = (typeof MAP_MODES)[number]['value'];

const levels = (names: readonly string[]) =>
  names.map((name, index) => ({ key: String(index + 1), label: `${index + 1} ${name}` }));

export const LIKELIHOOD_AXIS: MatrixAxis = { title: 'Likelihood', lines: levels(ANCHORS.likelihood) };
/** The highest impact stands at the top. */
export const IMPACT_AXIS: MatrixAxis = { title: 'Impact', lines: levels(ANCHORS.impact).reverse() };

/**
 * The rating that a move sets: the one that the map shows. Where both are shown, a risk that was never rated gets its
 * rating before controls first, since nothing counts without it.
 */
export function pairOf(
  mode: MapMode,
  risk: Pick<CountedRisk, 'inherent' | 'residual'> | undefined,
): RiskPair {
  if (mode !== 'both') return mode;
  return risk?.inherent === null && risk.residual === null ? 'inherent' : 'residual';
}

/**
 * The open risks as chips, in the colour of what counts. With both ratings a risk stands where it is after controls,
 * or before them while it has no rating after, and its place before controls is outlined.
 */
export function riskChips(list: readonly CountedRisk[], mode: MapMode): readonly MatrixChip[] {
  return list
    .filter(({ risk }) => risk.status !== 'closed')
    .map((one) => {
      const { risk, score, band, proven, controls } = one;
      const before = place(risk.likelihood, risk.impact);
      const after = place(risk.residual_likelihood, risk.residual_impact);
      const at = mode === 'inherent' ? before : mode === 'residual' ? after : (after ?? before);
      const { label, symbol, colour } = bandLook(band);
      const counted = score === null ? label : `Counts ${score}, ${label.toLowerCase()}`;
      return {
        id: risk.id,
        label: riskTitle(risk),
        describe: `${counted}. ${proven} of ${controls} controls proven`,
        symbol,
        colour,
        column: at?.column ?? null,
        row: at?.row ?? null,
        ...(mode === 'both' && after !== null ? { ghost: before } : {}),
      };
    });
}

function place(likelihood: number | null, impact: number | null): MatrixPlace | null {
  return likelihood === null || impact === null ? null : { column: String(likelihood), row: String(impact) };
}
