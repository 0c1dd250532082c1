import { dayNumber, dayOfNumber } from './day-number.ts';

/**
 * The day that comes so many working days after another. Monday to Friday count; holidays are not known here.
 *
 * Example: five working days after Friday 20 November 2026 is Friday 27 November.
 *
 * @param day `YYYY-MM-DD`
 * @param count 0 or more; 0 is the day itself, whatever day it is
 */
export function workingDayAfter(day: string, count: number): string {
  let number = dayNumber(day);
  for (let left = count; left > 0; ) {
    number += 1;
    if (!isWeekend(number)) left -= 1;
  }
  return dayOfNumber(number);
}

/** Day 0, 1 January 1970, was a Thursday. */
function isWeekend(number: number): boolean {
  return [2, 3].includes(((number % 7) + 7) % 7);
}
