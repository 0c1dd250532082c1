/** A public holiday in one of the places that count. */
export interface Holiday {
  /** The place as `DE` or `DE-NW`. */
  readonly region: string;
  readonly name: string;
}

/** The public holidays of some places by day, as `YYYY-MM-DD`; days without one are not in it. */
export type Holidays = ReadonlyMap<string, readonly Holiday[]>;

export const NO_HOLIDAYS: Holidays = new Map();

/** The places of a typed list such as `DE-NW, NL`: codes in capitals, each once. */
export function holidayRegions(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
}
