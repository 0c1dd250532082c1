import { engagementOf, type Workbook } from '../../../model/workbook.ts';
import { overlapOverYear, type YearOverlap } from './overlap-hours.ts';

/** Hours together with the home team for each location by id; null while a time zone is not set. */
export function locationOverlaps(
  workbook: Pick<Workbook, 'engagement' | 'location'>,
  year: number,
): Readonly<Record<string, YearOverlap | null>> {
  const { home_time_zone, home_start, home_end } = engagementOf(workbook);
  const home = { zone: home_time_zone, start: home_start, end: home_end };
  return Object.fromEntries(
    Object.values(workbook.location).map(({ id, time_zone, shift_start, shift_end }) => [
      id,
      overlapOverYear(home, { zone: time_zone, start: shift_start, end: shift_end }, year),
    ]),
  );
}
