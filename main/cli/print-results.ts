import { holidayYears } from '../../shared/domain/governance/holiday-years.ts';
import { results } from '../../shared/domain/results.ts';
import { holidayRegions } from '../../shared/lib/holidays.ts';
import { localDay } from '../../shared/lib/local-day.ts';
import { publicHolidays } from '../../shared/lib/public-holidays.ts';
import { engagementOf } from '../../shared/model/workbook.ts';
import { readWorkbook } from '../store/read-workbook.ts';
import type { Command } from './command.ts';

/** `results`: every computed figure by its stable key. */
export const printResults: Command = async ({ words, json }, { out }) => {
  const { workbook } = readWorkbook(words[0] ?? '');
  const today = localDay(new Date());
  const engagement = engagementOf(workbook);
  const { from, until } = holidayYears(engagement, today);
  const holidays = await publicHolidays(holidayRegions(engagement.holiday_regions), from, until);
  const figures = results(workbook, today, holidays);
  if (json) out(JSON.stringify(figures, null, 2));
  else {
    const width = Object.keys(figures).reduce((longest, key) => Math.max(longest, key.length), 0);
    for (const [key, figure] of Object.entries(figures)) out(`${key.padEnd(width)}  ${show(figure)}`);
  }
  return 0;
};

function show(figure: unknown): string {
  if (figure === null) return 'unknown';
  return typeof figure === 'number' && !Number.isInteger(figure) ? figure.toFixed(2) : String(figure);
}
