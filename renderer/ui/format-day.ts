const day = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A calendar day, stored as `YYYY-MM-DD`, as the person's computer writes days. */
export function formatDay(stored: string): string {
  return day.format(new Date(`${stored}T00:00:00Z`));
}
