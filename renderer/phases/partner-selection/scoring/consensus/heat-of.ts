/** At most this share of the dark hue, so that figures on it can be read. */
const DARKEST = 40;

/** The ground of a score from 1 to 5; that of the page while there is none. */
export function heatOf(score: number | null): string {
  if (score === null) return 'var(--surface)';
  return `color-mix(in srgb, var(--heat-1) ${Math.round(((score - 1) / 4) * DARKEST)}%, var(--surface))`;
}
