import type { Tone } from '../ui/tone-badge.tsx';

/** A figure of 0-100 as an arc. */
export interface DialFigure {
  readonly label: string;
  /** 0-1; null while unknown. */
  readonly share01: number | null;
  /** A lighter end behind it, 0-1, such as what is claimed and not evidenced. */
  readonly tail01?: number | null;
  /** Where it should be, 0-1. */
  readonly mark01?: number;
  readonly figure: string;
  readonly note: string;
  readonly tone: Tone;
}
