export interface RadarAxis {
  /** Short name, as in "R3". */
  readonly code: string;
  readonly name: string;
}

export interface RadarSeries {
  readonly name: string;
  /** One value per axis, 0-100; null while it is unknown. */
  readonly values: readonly (number | null)[];
  /** The main series is filled and its values stand beside the axes; the other is a dashed line. */
  readonly role: 'main' | 'beside';
}
