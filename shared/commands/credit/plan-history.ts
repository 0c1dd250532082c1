import { type DecimalSign, decimalSignOf } from '../../model/reading/read-number.ts';
import type { Kpi } from '../../model/tables/kpi.ts';
import { kpiMonth } from '../../model/tables/kpi-month.ts';
import { matchKpi } from './match-kpi.ts';
import { findMonths } from './month-axis.ts';
import { readMeasured, sharesMeant } from './read-measured.ts';

type KpiNames = Pick<Kpi, 'id' | 'code' | 'name' | 'unit' | 'expected' | 'minimum'>;

/** How one pasted cell was understood. */
export interface SeenCell {
  readonly month: string;
  readonly text: string;
  readonly kind: 'new' | 'changed' | 'same' | 'empty' | 'unread';
  /** Null for an empty cell and one that was not understood. */
  readonly value: number | null;
}

/** One line of figures of one KPI in what was pasted. */
export interface HistoryLine {
  /** Its place across the months. */
  readonly at: number;
  /** As it stands in the heading; empty where there is none. */
  readonly heading: string;
  readonly kpi: string | null;
  /** Its figures are parts of one and were taken as percent. */
  readonly asPercent: boolean;
  /** One for each month; none while no KPI is known for the line. */
  readonly cells: readonly SeenCell[];
}

export interface PlannedMonth {
  readonly kpi: string;
  readonly month: string;
  readonly text: string;
  readonly value: number;
  /** What the workbook holds so far; null for nothing. */
  readonly before: number | null;
}

export interface HistoryMisfit {
  readonly where: string;
  readonly text: string;
  readonly reason: string;
}

export interface HistoryPlan {
  /** Why nothing at all was understood; null when something was. */
  readonly problem: string | null;
  readonly months: readonly string[];
  readonly lines: readonly HistoryLine[];
  /** What would be entered, without what the workbook holds already. */
  readonly cells: readonly PlannedMonth[];
  readonly misfits: readonly HistoryMisfit[];
}

interface HistoryInput {
  readonly block: readonly (readonly string[])[];
  readonly kpis: readonly KpiNames[];
  /** By kpi and month, `AC2/2026-03`. */
  readonly stored: ReadonlyMap<string, number | null>;
  /** KPIs that a person chose for lines, by their place; null leaves a line out. */
  readonly chosen?: ReadonlyMap<number, string | null>;
}

/**
 * What a pasted block of months would enter, before it enters anything.
 *
 * The months may run down or across; the other edge names the KPIs. Each cell is read as people and spreadsheets write
 * figures; what is not understood stays out and is listed with the reason, and everything else can go in. Empty cells
 * change nothing.
 */
export function planHistory({ block, kpis, stored, chosen = new Map() }: HistoryInput): HistoryPlan {
  const axis = findMonths(block);
  if (!axis) return { ...NOTHING, problem: NO_MONTHS };
  const misfits: HistoryMisfit[] = axis.unread.map(({ text, reason }) => ({ where: 'Month', text, reason }));
  const cells: PlannedMonth[] = [];
  const taken = new Set<string>();
  const lines = axis.lines.map((at): HistoryLine => {
    const heading = axis.headingOf(at);
    const wanted = chosen.has(at) ? (chosen.get(at) ?? null) : matchKpi(heading, kpis);
    const kpi = kpis.find(({ id }) => id === wanted);
    if (!kpi) {
      if (!chosen.has(at))
        misfits.push({
          where: heading || `Line ${at + 1}`,
          text: heading,
          reason: 'No KPI has this name or code: choose one above, or leave the line out.',
        });
      return { at, heading, kpi: null, asPercent: false, cells: [] };
    }
    if (taken.has(kpi.id)) {
      misfits.push({
        where: heading,
        text: heading,
        reason: `${kpi.name} is there twice: only the first line counts.`,
      });
      return { at, heading, kpi: null, asPercent: false, cells: [] };
    }
    taken.add(kpi.id);
    const texts = axis.months.map(({ place }) => axis.cell(at, place));
    const decimal = signOf(texts);
    const asPercent = sharesMeant(kpi, texts, decimal);
    const seen = axis.months.map(({ month }, index): SeenCell => {
      const text = texts[index] ?? '';
      const reading = readMeasured(kpiMonth.fields.value, text, { unit: kpi.unit, decimal, asPercent });
      if (reading.kind === 'empty') return { month, text, kind: 'empty', value: null };
      if (reading.kind === 'unread') {
        misfits.push({ where: `${kpi.name}, ${month}`, text, reason: reading.reason });
        return { month, text, kind: 'unread', value: null };
      }
      const { value } = reading;
      const before = stored.get(`${kpi.id}/${month}`) ?? null;
      if (before === value) return { month, text, kind: 'same', value };
      cells.push({ kpi: kpi.id, month, text, value, before });
      return { month, text, kind: before === null ? 'new' : 'changed', value };
    });
    return { at, heading, kpi: kpi.id, asPercent, cells: seen };
  });
  return { problem: null, months: axis.months.map(({ month }) => month), lines, cells, misfits };
}

const NO_MONTHS =
  'No months were found, so nothing can be taken over. Copy the figures together with the line of months, such as Jan 2026 or 2026-01, and the names of the KPIs.';

const NOTHING = { months: [], lines: [], cells: [], misfits: [] } as const;

/** The decimal sign that the figures of a line use, when one shows it and none contradicts. */
function signOf(texts: readonly string[]): DecimalSign | undefined {
  const seen = new Set(texts.flatMap((text) => decimalSignOf(text.replace(/[^\d.,+-]/g, '')) ?? []));
  const [only, ...others] = seen;
  return others.length === 0 ? only : undefined;
}
