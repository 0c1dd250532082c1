import type { SimulatedCell } from '../../../../../shared/domain/credit/simulate-credits.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import type { AmountFormat } from '../use-credits.ts';

/** What a KPI is called where there is little room: its code, or its name while it has none. */
export function kpiSign({ code, name }: Pick<Kpi, 'code' | 'name'>): string {
  return code.trim() || name;
}

/** A value with its unit, as in "84.5 %"; "not measured" for a hole. */
export function valueWords(value: number | null, { unit }: Pick<Kpi, 'unit'>): string {
  if (value === null) return 'not measured';
  return `${formatPlain(value)}${unit === '' ? '' : `\u00a0${unit}`}`;
}

/** The levels of a KPI in words, as in "expected 80 %, minimum 72 %". */
export function levelWords(kpi: Kpi): string {
  if (kpi.direction === 'range')
    return `range ${valueOr(kpi.range_low, 'open')} to ${valueOr(kpi.range_high, 'open')}${kpi.unit === '' ? '' : ` ${kpi.unit}`}`;
  const sign = kpi.direction === 'down' ? 'at most ' : '';
  return `expected ${sign}${valueOr(kpi.expected, 'open')}, minimum ${sign}${valueOr(kpi.minimum, 'open')}${kpi.unit === '' ? '' : `, in ${kpi.unit}`}`;
}

/** Why a month costs what it costs, step by step. */
export function costSentences(cell: SimulatedCell, kpi: Kpi, amounts: AmountFormat): readonly string[] {
  const { state, miss, grace, excused, run, belowRun, multiplier, credit, paid, drawn } = cell;
  const first = drawn
    ? ['Drawn from the range of the KPI, because no month of it was measured.']
    : state === 'unknown'
      ? ['Nothing was measured, so nothing is known: no miss, and every run of misses ends here.']
      : [];
  if (state === 'unknown') return first;
  if (state === 'met') return [...first, 'The level was kept. It costs nothing.'];
  if (grace) return [...first, 'The level was not kept. The month lies in the grace, so it costs nothing.'];
  if (excused)
    return [
      ...first,
      'The level was not kept, and the client caused it: it costs nothing, and the runs around it go on.',
    ];
  if (!miss)
    return [
      ...first,
      `Below the expected level for the ${ordinal(belowRun)} month running. That alone costs nothing yet.`,
    ];
  const why =
    run > 0
      ? `Below the minimum, ${run === 1 ? 'for the first time' : `for the ${ordinal(run)} month running`}.`
      : `${belowRun} months running below the expected level count as a miss.`;
  const sum = `${amounts(credit)}: at risk × ${formatPlain(kpi.allocation_percent ?? 0)} % allocation${multiplier === 1 ? '' : ` × ${formatPlain(multiplier)}`}.`;
  const capped = paid < credit ? [`After the cap ${amounts(paid)} of it is paid.`] : [];
  return [...first, why, sum, ...capped];
}

function valueOr(value: number | null, word: string): string {
  return value === null ? word : formatPlain(value);
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function ordinal(number: number): string {
  return `${number}${ENDINGS[ordinals.select(number)] ?? 'th'}`;
}
