/** The sign between whole and fraction that the numbers around this one use, where it is known. */
export type DecimalSign = '.' | ',';

interface NumberRules {
  /** Whole numbers only: a lone separator before three digits then groups thousands. */
  readonly whole: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly decimal?: DecimalSign | undefined;
}

/**
 * Reads a number as people and spreadsheets write it; null when it is none.
 *
 * - Spaces, apostrophes, points and commas may group thousands, in threes: `1 234`, `1'234`, `1,234.50`, `1.234,50`.
 * - Of two different signs the last one starts the fraction; a sign that occurs twice groups.
 * - A lone sign that cannot group (`12,5`, `0.125`, `1234,567`) starts the fraction.
 * - A lone sign before exactly three digits could be either. `decimal` decides, when the numbers around show it.
 *   Otherwise it groups in whole numbers; in others a point starts a fraction (so that what we write ourselves reads
 *   back) and a comma groups (nobody keeps a thousandth of a contact), unless only the other reading lies in range.
 */
export function readNumber(text: string, rules: NumberRules): number | null {
  const word = bare(text);
  if (word === null) return null;
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(word)) return Number(word);
  const points = count(word, '.');
  const commas = count(word, ',');
  if (points === 0 && commas === 0) return plain(word);
  if (points > 0 && commas > 0)
    return word.lastIndexOf('.') > word.lastIndexOf(',') ? split(word, ',', '.') : split(word, '.', ',');
  const sign: DecimalSign = points > 0 ? '.' : ',';
  if (points + commas > 1) return split(word, sign, null);
  if (!/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(word)) return split(word, null, sign);
  return either(word, sign, rules);
}

/** What the sign before a fraction is, when a number shows it beyond doubt. */
export function decimalSignOf(text: string): DecimalSign | null {
  const word = bare(text);
  if (word === null || !/^[+-]?[\d.,]+$/.test(word)) return null;
  const point = word.lastIndexOf('.');
  const comma = word.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const sign: DecimalSign | null = point >= 0 ? '.' : comma >= 0 ? ',' : null;
  if (sign === null || /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(word)) return null;
  return count(word, sign) > 1 ? (sign === '.' ? ',' : '.') : sign;
}

function either(word: string, sign: DecimalSign, rules: NumberRules): number | null {
  const fraction = split(word, null, sign);
  const grouped = split(word, sign, null);
  if (rules.whole) return grouped;
  if (rules.decimal) return rules.decimal === sign ? fraction : grouped;
  const [first, second] = sign === '.' ? [fraction, grouped] : [grouped, fraction];
  return !inRange(first, rules) && inRange(second, rules) ? second : first;
}

function inRange(value: number | null, { min = -Infinity, max = Infinity }: NumberRules): boolean {
  return value !== null && value >= min && value <= max;
}

/** The digits with their signs, without what only groups for the eye; null when spaces stand where they cannot group. */
function bare(text: string): string | null {
  const word = text.trim().replace(/[\u2212\u2013]/g, '-');
  if (!/[\s'\u2019]/.test(word)) return word;
  if (!/^[+-]?\d{1,3}([\s'\u2019]\d{3})+([.,]\d+)?$/.test(word)) return null;
  const joined = word.replace(/[\s'\u2019]/g, '');
  // The spaces have grouped already, so a sign that is left starts the fraction.
  return joined.replace(',', '.').replace(/\.(\d{3})$/, '.$10');
}

function split(word: string, group: DecimalSign | null, decimal: DecimalSign | null): number | null {
  const at = decimal === null ? -1 : word.lastIndexOf(decimal);
  const whole = at < 0 ? word : word.slice(0, at);
  const fraction = at < 0 ? '' : word.slice(at + 1);
  if (!/^\d*$/.test(fraction)) return null;
  if (group !== null && whole.includes(group)) {
    const threes = group === '.' ? /^[+-]?\d{1,3}(\.\d{3})+$/ : /^[+-]?\d{1,3}(,\d{3})+$/;
    if (!threes.test(whole)) return null;
  }
  const digits = group === null ? whole : whole.replaceAll(group, '');
  if (!/^[+-]?\d*$/.test(digits) || (/\d/.test(digits) === false && fraction === '')) return null;
  return Number(`${digits.replace(/^\+/, '')}${fraction === '' ? '' : `.${fraction}`}`);
}

function plain(word: string): number | null {
  return /^[+-]?\d+$/.test(word) ? Number(word) : null;
}

function count(word: string, sign: string): number {
  return word.split(sign).length - 1;
}
