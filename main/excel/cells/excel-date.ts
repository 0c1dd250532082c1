/** The first day that every spreadsheet program counts alike; Excel believes in a 29 February 1900. */
const FIRST_SAFE_DAY = '1900-03-01';

/** A day such as `2027-03-31` as a real date, or the text itself when no spreadsheet can count it. */
export function excelDate(day: string): Date | string {
  return day >= FIRST_SAFE_DAY && /^\d{4}-\d\d-\d\d/.test(day)
    ? new Date(`${day.slice(0, 10)}T00:00:00Z`)
    : day;
}

const DAY_MS = 86_400_000;
/** Days from 30 December 1899, from which spreadsheets count, to 1 January 1970. */
const FIRST_DAY = 25_569;

/** A day as the number that a formula gives for it, or the text itself when no spreadsheet can count it. */
export function daySerial(day: string): number | string {
  const date = excelDate(day);
  return typeof date === 'string' ? date : Math.round(date.getTime() / DAY_MS) + FIRST_DAY;
}
