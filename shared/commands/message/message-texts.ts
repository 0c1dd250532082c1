const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A calendar day in a text: 2027-03-12 becomes 12 March 2027. */
export function dayText(stored: string): string {
  return day.format(new Date(`${stored}T00:00:00Z`));
}

export function numberText(value: number): string {
  return number.format(value);
}

/** Parts that say something, each ended like a sentence, one after the other. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (/[.?!:”"]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Lines as a list of points; no text without lines. */
export function points(lines: readonly string[]): string {
  return lines.map((line) => `• ${line}`).join('\n');
}
