const DAY_MS = 86_400_000;

/** A calendar day `YYYY-MM-DD` as a whole number, so that days can be added; the difference of two is in days. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The calendar day of a number that `dayNumber` gave. */
export function dayOfNumber(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
