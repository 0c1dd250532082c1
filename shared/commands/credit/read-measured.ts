import { type DecimalSign, readNumber } from '../../model/reading/read-number.ts';
import type { Kpi } from '../../model/tables/kpi.ts';

/** A measured figure, nothing, or why the text is neither. */
export type MeasuredReading =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unread'; readonly reason: string };

interface MeasuredContext {
  readonly unit: string;
  readonly decimal?: DecimalSign | undefined;
  /** Figures are parts of one: 0.845 stands for 84.5 %. */
  readonly asPercent: boolean;
}

/** Words for "nothing was measured". */
const NOTHING = new Set([
  '',
  '-',
  '–',
  '—',
  'n/a',
  'na',
  'n.a.',
  'k. a.',
  'k.a.',
  '#n/a',
  '#nv',
  'null',
  '.',
  '..',
]);

/**
 * Reads one measured figure: with decimal point or comma, with a percent sign or a unit behind it, or as minutes and
 * seconds where the KPI is in seconds.
 *
 * A word behind the figure has to be the KPI's own unit, so that `6 min` of a KPI in seconds or `12k` is never entered as
 * 6 or 12.
 *
 * Examples: `84,5 %` is 84.5; `1.234` beside `12,5` is 1,234; `6:12` of a KPI in seconds is 372; `n/a` is nothing.
 */
export function readMeasured(
  field: { readonly min?: number; readonly max?: number },
  text: string,
  { unit, decimal, asPercent }: MeasuredContext,
): MeasuredReading {
  const word = text.trim();
  if (NOTHING.has(word.toLowerCase())) return { kind: 'empty' };
  if (inSeconds(unit)) {
    const seconds = clockSeconds(word);
    if (seconds !== null) return { kind: 'value', value: seconds };
  }
  const signed = /%$/.test(word);
  const [, figure = word, behind = ''] = /^(.*?)\s*(%|\p{L}+\.?)$/u.exec(word) ?? [];
  const value = readNumber(figure, { whole: false, decimal });
  if (value === null || Number.isNaN(value))
    return { kind: 'unread', reason: 'This is no figure: its cell stays as it is.' };
  if (!isUnit(behind, unit))
    return {
      kind: 'unread',
      reason: `“${behind}” is not the unit of the KPI${unit === '' ? '' : ` (${unit})`}: convert the figure and paste it again.`,
    };
  if ((field.min !== undefined && value < field.min) || (field.max !== undefined && value > field.max))
    return { kind: 'unread', reason: 'This figure is larger than the workbook can hold.' };
  return { kind: 'value', value: asPercent && !signed ? tidy(value * 100) : value };
}

/**
 * Whether the figures of a KPI in percent are parts of one, as spreadsheets hold percentages: all of them are from 0 to 1
 * without a percent sign, and its levels are above 1.
 */
export function sharesMeant(
  { unit, expected, minimum }: Pick<Kpi, 'unit' | 'expected' | 'minimum'>,
  texts: readonly string[],
  decimal: DecimalSign | undefined,
): boolean {
  const level = expected ?? minimum;
  if (unit.trim() !== '%' || level === null || level <= 1.5) return false;
  const figures = texts.filter((text) => !NOTHING.has(text.trim().toLowerCase()));
  return (
    figures.length > 0 &&
    figures.every((text) => {
      const value = readNumber(text, { whole: false, decimal });
      return value !== null && value >= 0 && value <= 1;
    }) &&
    figures.some((text) => /[.,]/.test(text))
  );
}

function inSeconds(unit: string): boolean {
  return /^(s|sec|secs|seconds?)$/i.test(unit.trim());
}

/** Whether what stands behind a figure is the KPI's unit, in full or as a beginning of it: `h` and `hours`, `sec` and `s`. */
function isUnit(behind: string, unit: string): boolean {
  const bare = (text: string) => text.trim().toLowerCase().replace(/\.$/, '');
  const [word, own] = [bare(behind), bare(unit)];
  if (word === '') return true;
  const percent = word === '%' || PERCENT.test(word);
  if (own === '') return percent || (word.length > 1 && !SCALES.test(word));
  if (percent) return own.includes('%') || own.startsWith(word);
  return own.startsWith(word) || (word.startsWith(own) && !SCALES.test(word));
}

const PERCENT = /^(percent|prozent|procent|pct)$/;

/** Words that multiply the figure before them. */
const SCALES = /^(k|m|mio|mln|million|millions|tsd|thousand|min|mins|minutes?)$/;

/** `6:12` as minutes and seconds, `0:06:12` as hours, minutes and seconds; null for anything else. */
function clockSeconds(word: string): number | null {
  const found = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)$/.exec(word);
  if (!found) return null;
  return Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3]);
}

/** Without what binary fractions add when parts are multiplied by a hundred. */
function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
