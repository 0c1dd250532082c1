import type { CellTone } from './matrix-chip.ts';

/** Under text no ground may be darker than this, or the text could not be read. */
const MOST_PERCENT = 42;

/** How many percent of a tone's colour a cell's ground has. */
export function tonePercent({ strength01 = 0.5 }: CellTone): number {
  return Math.round(Math.min(1, Math.max(0, strength01)) * MOST_PERCENT);
}

/** The ground of a cell, light enough in light colours and dark enough in dark ones to be written on. */
export function toneGround(tone: CellTone): string {
  return `color-mix(in srgb, ${tone.colour} ${tonePercent(tone)}%, var(--surface))`;
}
