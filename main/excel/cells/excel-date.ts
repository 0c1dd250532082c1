/** The first day that every spreadsheet program counts alike; Excel believes in a 29 February 1900. */
const FIRST_SAFE_DAY = '1900-03-01';

/** A day such as `2027-03-31` as a real date, or the text itself when no spreadsheet can count it. */
export function excelDate(day: string): Date | string {
  return day >= FIRST_SAFE_DAY && /^\d{4}-\d\d-\d\d/.test(day)
    ? new Date(`${day.slice(0, 10)}T00:00:00Z`)
    : day;
}
