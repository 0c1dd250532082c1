import { assessCredits, type TriedScheme } from '../../../../shared/domain/credit/assess-credits.ts';
import { isGuard, watchedKpis } from '../../../../shared/domain/credit/credit-history.ts';
import { returnsOf } from '../../../../shared/domain/credit/earn-back.ts';
import { beatsExpected, judgeMonth, type MonthState } from '../../../../shared/domain/credit/judge-month.ts';
import { monthOf } from '../../../../shared/domain/credit/month-key.ts';
import type { SimulatedCell } from '../../../../shared/domain/credit/simulate-credits.ts';
import type { Kpi } from '../../../../shared/model/tables/kpi.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';

/** One KPI of the simulation, in the order of the sheet: critical service levels first. */
export interface LevelLine {
  /** From 1. */
  readonly number: number;
  readonly kpi: Kpi;
  readonly critical: boolean;
  readonly guards: boolean;
  readonly lines: readonly MonthLine[];
}

/** One KPI in one month, with everything that the workings show. */
export interface MonthLine {
  readonly level: LevelLine;
  /** Place of the month, from 1. */
  readonly at: number;
  readonly month: string;
  readonly value: number | null;
  /** Drawn by the app: stands in the formula as a number. */
  readonly drawn: boolean;
  readonly excused: boolean;
  readonly grace: boolean;
  readonly state: MonthState;
  /** Null for a KPI that carries no credit. */
  readonly cell: SimulatedCell | null;
  /** Months below the minimum running, carried over excused ones. */
  readonly run: number;
  readonly belowRun: number;
  /** Months better than expected running. */
  readonly good: number;
  /** The month, from 1, in which the next whole run of good months ends, this one included; 0 for none. */
  readonly nextGood: number;
  /** What of this credit comes back. */
  readonly back: number;
}

export interface CreditLines {
  readonly tried: TriedScheme;
  readonly levels: readonly LevelLine[];
  readonly lines: readonly MonthLine[];
}

/** What the sheet Credit simulation shows; null while there is no scheme, no service level or no month. */
export function creditLines(workbook: Workbook): CreditLines | null {
  const { chosen: tried } = assessCredits(workbook);
  if (!tried || tried.history.months.length === 0 || tried.history.levels.length === 0) return null;
  const { history, simulation } = tried;
  const values = new Map(
    Object.values(workbook.kpi_month).flatMap((row) =>
      row.month === null ? [] : [[`${row.kpi}/${monthOf(row.month)}`, row] as const],
    ),
  );
  const measured = (kpi: Kpi) =>
    kpi.bonus || history.months.some((month) => values.get(`${kpi.id}/${month}`)?.value != null);
  const others = watchedKpis(workbook).filter((kpi) => kpi.role !== 'critical' && measured(kpi));
  const kpis = [...history.levels.map(({ kpi }) => kpi), ...others];
  const levels = kpis.map((kpi, index): LevelLine => {
    const level: Omit<LevelLine, 'lines'> = {
      number: index + 1,
      kpi,
      critical: kpi.role === 'critical',
      guards: isGuard(kpi),
    };
    const cells = simulation.kpis[index]?.cells;
    const lines: MonthLine[] = [];
    const whole = { ...level, lines };
    let [run, belowRun, good] = [0, 0, 0];
    for (const [at, month] of history.months.entries()) {
      const cell = cells?.[at] ?? null;
      const row = values.get(`${kpi.id}/${month}`);
      const value = cell ? cell.value : (row?.value ?? null);
      const excused = row?.excused ?? false;
      const state = judgeMonth(kpi, value);
      const grace = at < history.graceMonths;
      const passed = !grace && excused && state !== 'met';
      run = passed ? run : (cell?.run ?? 0);
      belowRun = passed ? belowRun : (cell?.belowRun ?? 0);
      good = !grace && beatsExpected(kpi, value) ? good + 1 : 0;
      lines.push({
        level: whole,
        at: at + 1,
        month,
        value,
        drawn: cell?.drawn ?? false,
        excused,
        grace,
        state,
        cell,
        run,
        belowRun,
        good,
        nextGood: 0,
        back: cell ? backOf(tried, at, cell) : 0,
      });
    }
    return { ...whole, lines: withNextGood(lines, tried.scheme.earn_back_months) };
  });
  return { tried, levels, lines: levels.flatMap(({ lines }) => lines) };
}

/** The share of a credit in what comes back of its month when it is earned back. */
function backOf({ simulation }: TriedScheme, at: number, { credit, returnedIn }: SimulatedCell): number {
  if (returnedIn === null) return 0;
  const column = simulation.kpis.flatMap(({ cells }) => cells[at] ?? []);
  const together = column.reduce((sum, one) => (one.returnedIn === returnedIn ? sum + one.credit : sum), 0);
  return ((returnsOf(column, simulation.atRisk).get(returnedIn) ?? 0) * credit) / together;
}

function withNextGood(lines: readonly MonthLine[], needed: number): readonly MonthLine[] {
  let next = 0;
  return lines
    .toReversed()
    .map((line) => {
      next = line.good >= needed ? line.at : next;
      return { ...line, nextGood: next };
    })
    .reverse();
}
