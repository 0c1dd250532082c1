import { listed } from '../../model/list-text.ts';
import type { KpiMonth } from '../../model/tables/kpi-month.ts';
import type { ReviewArea } from '../../model/tables/review-area.ts';
import type { Workbook } from '../../model/workbook.ts';
import { judgeMonth } from '../credit/judge-month.ts';

/** A rating from which on missed levels contradict it, and one up to which kept levels do. */
const GOOD = 4;
const BAD = 2;

/** A KPI that says something else than a rating. */
export interface Contradiction {
  readonly kpi: string;
  readonly name: string;
  /** Months of the period with a value that could be judged. */
  readonly judged: number;
  /** Of these, months below the minimum. */
  readonly missed: number;
  /** `too-good`: rated well while most months missed; `too-bad`: rated badly while all months met. */
  readonly says: 'too-good' | 'too-bad';
}

/**
 * Whether the figures of a period carry the rating of an area. A rating of 4 or 5 is not carried while more than half
 * of a linked KPI's months missed the minimum; one of 1 or 2 is not while every month met what was expected. Excused
 * months count like others: they cost nothing, yet customers had them. Ratings between say nothing that figures could
 * contradict. Months before the service was handed over were measured in the own team, so they are not held against a
 * partner.
 *
 * @param period first and last day; a month belongs to it when its first day does
 * @param liveOn the day of going live; null while nobody knows it, then all months count
 */
export function ratingSupport(
  workbook: Pick<Workbook, 'kpi' | 'kpi_month'>,
  area: Pick<ReviewArea, 'kpis'>,
  rating: number | null,
  { from, to }: { readonly from: string; readonly to: string },
  liveOn: string | null,
): readonly Contradiction[] {
  if (rating === null || (rating < GOOD && rating > BAD)) return [];
  const since = liveOn !== null && liveOn > from ? liveOn : from;
  return listed(area.kpis).flatMap((id): readonly Contradiction[] => {
    const kpi = workbook.kpi[id];
    if (!kpi) return [];
    const states = Object.values(workbook.kpi_month)
      .filter((row) => row.kpi === id && inPeriod(row, since, to))
      .map(({ value }) => judgeMonth(kpi, value))
      .filter((state) => state !== 'unknown');
    const missed = states.filter((state) => state === 'missed').length;
    const about = { kpi: id, name: kpi.name, judged: states.length, missed };
    if (rating >= GOOD && missed > states.length / 2) return [{ ...about, says: 'too-good' }];
    if (rating <= BAD && states.length > 0 && states.every((state) => state === 'met'))
      return [{ ...about, says: 'too-bad' }];
    return [];
  });
}

function inPeriod({ month }: Pick<KpiMonth, 'month'>, from: string, to: string): boolean {
  return month !== null && month >= from && month <= to;
}
