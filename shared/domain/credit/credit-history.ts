import type { CreditScheme } from '../../model/tables/credit-scheme.ts';
import type { Kpi } from '../../model/tables/kpi.ts';
import type { KpiMonth } from '../../model/tables/kpi-month.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import type { MonthFact } from './credit-run.ts';
import { drawMonths, guessedRange } from './draw-months.ts';
import type { GuardMonth } from './month-incentive.ts';
import { type MonthKey, monthOf, monthsApart, monthsFrom } from './month-key.ts';

/** Older months are left out of a simulation. */
export const MOST_MONTHS = 36;

export interface CreditHistory {
  /** Without a gap, the oldest first. */
  readonly months: readonly MonthKey[];
  /** Critical service levels in the order of the register, with a fact for each month. */
  readonly levels: readonly {
    readonly kpi: Kpi;
    readonly facts: readonly MonthFact[];
    readonly drawn: boolean;
  }[];
  /** Month by month what the bonus looks at beyond them. */
  readonly others: readonly (readonly GuardMonth[])[];
  readonly graceMonths: number;
  /** The figures are all older than the service, so the grace is counted from the first of them. */
  readonly beforeService: boolean;
}

/** Critical service levels in the order of the register. */
export function criticalLevels(workbook: Pick<Workbook, 'kpi'>): readonly Kpi[] {
  return Object.values(workbook.kpi)
    .filter(({ role }) => role === 'critical')
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/**
 * What a scheme is tried on: the months of the critical service levels from the first to the last that has a figure, at
 * most the last 36. Without any figures twelve months from the start of the service, or from going live; none while
 * neither is known.
 *
 * A service level without a single figure is drawn from its range, by the scheme's draw number; nothing that is drawn
 * is ever stored. A missing month among measured ones stays a hole.
 *
 * The grace counts from the start of the service. While all figures are older than the service, as your own team's are,
 * it counts from the first of them: as if the service had begun then.
 */
export function creditHistory(
  workbook: Pick<Workbook, 'kpi' | 'kpi_month' | 'engagement'>,
  scheme: Pick<CreditScheme, 'starts_on' | 'grace_months' | 'seed'>,
): CreditHistory {
  const kpis = criticalLevels(workbook);
  const rows = new Map<string, KpiMonth>();
  const measured = new Set<string>();
  for (const row of Object.values(workbook.kpi_month)) {
    if (row.month === null) continue;
    rows.set(`${row.kpi}/${monthOf(row.month)}`, row);
    if (row.value !== null) measured.add(row.kpi);
  }
  const critical = new Set(kpis.map(({ id }) => id));
  const known = [...rows.values()].flatMap((row) =>
    row.value !== null && row.month !== null && critical.has(row.kpi) ? [monthOf(row.month)] : [],
  );
  const months = monthsOf(known, scheme.starts_on ?? engagementOf(workbook as Workbook).go_live_on);
  const starts = scheme.starts_on === null ? null : monthOf(scheme.starts_on);
  const [first] = months;
  const last = months.at(-1);
  const beforeService = known.length > 0 && starts !== null && last !== undefined && starts > last;
  const factsOf = (kpi: Kpi): readonly MonthFact[] => {
    const range = measured.has(kpi.id) ? null : guessedRange(kpi);
    const values = range === null ? [] : drawMonths(range, scheme.seed, kpi.id, months.length);
    return months.map((month, at) => {
      const row = rows.get(`${kpi.id}/${month}`);
      const excused = row?.excused ?? false;
      return range === null
        ? { value: row?.value ?? null, excused, drawn: false }
        : { value: values[at] ?? null, excused, drawn: true };
    });
  };
  const levels = kpis.map((kpi) => {
    const facts = factsOf(kpi);
    return { kpi, facts, drawn: facts.some(({ drawn }) => drawn) };
  });
  const watched = watchedKpis(workbook).map((kpi) => ({
    kpi,
    // A service level that is drawn is drawn for the bonus too.
    facts: levels.find((level) => level.kpi === kpi)?.facts,
  }));
  return {
    months,
    levels,
    others: months.map((month, at) =>
      watched.map(({ kpi, facts }) => ({
        levels: kpi,
        value: (facts ? facts[at] : rows.get(`${kpi.id}/${month}`))?.value ?? null,
        guards: isGuard(kpi),
        bonus: kpi.bonus,
      })),
    ),
    graceMonths:
      first === undefined
        ? 0
        : Math.max(
            0,
            scheme.grace_months + (starts === null || beforeService ? 0 : monthsApart(first, starts)),
          ),
    beforeService,
  };
}

/** What the bonus looks at: KPIs that carry it, and behavioural and compliance ones, in the order of the register. */
export function watchedKpis(workbook: Pick<Workbook, 'kpi'>): readonly Kpi[] {
  return Object.values(workbook.kpi)
    .filter((kpi) => kpi.bonus || isGuard(kpi))
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** A KPI that has to be at its minimum for the bonus; critical service levels have to be kept anyway. */
export function isGuard({ role, category }: Kpi): boolean {
  return role !== 'critical' && (category === 'behavioural' || category === 'compliance');
}

function monthsOf(known: readonly MonthKey[], start: string | null): readonly MonthKey[] {
  const [first, ...rest] = known.toSorted();
  if (first === undefined) return start === null ? [] : monthsFrom(monthOf(start), 12);
  const last = rest.at(-1) ?? first;
  return monthsFrom(first, monthsApart(first, last) + 1).slice(-MOST_MONTHS);
}
