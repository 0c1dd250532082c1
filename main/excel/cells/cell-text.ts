/** The most characters that one cell can hold. */
const LONGEST_CELL = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML does not allow
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}_)/g;

/**
 * A person's text as a cell can keep it: no characters that XML forbids, one kind of line break,
 * not longer than a cell. Text such as `_x0041_`, which Excel would read as an escaped "A", stays what it is.
 */
export function cellText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').replace(LONE_SURROGATE, '\ufffd');
  return shorten(clean).replace(LOOKS_ESCAPED, '_x005F_');
}

/** Text that Excel would take for a formula if somebody typed it again: its cell is formatted as text. */
export function looksLikeFormula(text: string): boolean {
  return /^[\s']*[=+\-@＝＋－＠]/.test(text);
}

/** Text for the header or the footer of a printed page, where & starts a code. */
export function printText(text: string): string {
  return cellText(text).replace(/\s+/g, ' ').slice(0, 80).replaceAll('&', '&&');
}

function shorten(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  return `${text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
