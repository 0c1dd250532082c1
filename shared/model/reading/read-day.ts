import type { AnyField } from '../table.ts';
import { readDate } from './read-date.ts';
import { short } from './read-item.ts';
import { accepted, type Reading, refused } from './reading.ts';

/** Reads a calendar day, and says which two days a doubtful one could be. */
export function readDay(field: AnyField, text: string): Reading {
  const found = readDate(text);
  if (found.ok) return accepted(found.day);
  const word = short(text);
  if (found.why === 'two-days')
    return refused(`"${word}" could be ${found.days.join(' or ')}: type the day as year, month, day.`);
  if (found.why === 'serial')
    return refused(
      `"${word}" looks like a spreadsheet's count of days: give the column a date format there, and copy it again.`,
    );
  return refused(`${field.label} is a day such as 2027-03-31, not "${word}".`);
}
