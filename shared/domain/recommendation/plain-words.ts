/** Words and figures of the recommendation, the same on every computer. */
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const two = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "EUR 1,482,000", with a true minus. */
export function amountWords(amount: number, currency: string): string {
  return `${currency} ${whole.format(Math.round(amount) + 0).replace('-', '−')}`;
}

/** "EUR 4.68": an amount for one contact. */
export function rateWords(amount: number, currency: string): string {
  return `${currency} ${two.format(amount).replace('-', '−')}`;
}

/** A share of 0-1 as "12.4 %". */
export function shareWords(share01: number): string {
  return `${one.format(share01 * 100).replace('-', '−')} %`;
}

/** "342,000". */
export function wholeWords(figure: number): string {
  return whole.format(figure);
}

/** "3.62". */
export function scoreWords(score: number): string {
  return two.format(score);
}

/** "2 October 2026" of a day or a moment. */
export function dayWords(stored: string): string {
  return day.format(new Date(`${stored.slice(0, 10)}T00:00:00Z`));
}

/** "A, B and C". */
export function listWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Names in quotation marks, the first few of them: “a”, “b” and 2 more. */
export function quotedWords(names: readonly string[], most = 2): string {
  const quoted = names.slice(0, most).map((name) => `“${name.trim().replace(/\.$/, '')}”`);
  const left = names.length - quoted.length;
  return listWords(left > 0 ? [...quoted, `${left} more`] : quoted);
}

/** "1 vendor", "3 vendors". */
export function countWords(count: number, single: string, plural: string): string {
  return `${count} ${count === 1 ? single : plural}`;
}

/** A text as a sentence of its own: with a full stop, whatever it came with. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.?!]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The first sentence of a longer text. */
export function firstSentence(text: string): string {
  return sentence(/^[\s\S]*?[.?!](?=\s|$)/.exec(text.trim())?.[0] ?? text);
}

/** Lines as points. */
export function pointLines(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `• ${line}`);
}
