/** A day that was read, or why it was not. */
export type DayReading =
  | { readonly ok: true; readonly day: string }
  | {
      readonly ok: false;
      readonly why: 'not-a-day' | 'two-days' | 'serial';
      readonly days: readonly string[];
    };

/**
 * Reads a calendar day as `YYYY-MM-DD`.
 *
 * Understood are `2026-12-31` (also with a time of day behind it), `31.12.2026`, `31/12/2026`, `31-12-2026`,
 * `31 Dec 2026` and `Dec 31, 2026`; with points also a year of two digits. `12/31/2026` is taken as month first,
 * because no month is the 31st; `03/04/2026` could be two days and is refused. A spreadsheet's count of days is
 * refused too, since nothing tells it from an ordinary number.
 */
export function readDate(text: string): DayReading {
  const word = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?)?$/.exec(word);
  if (iso) return known(day(iso[1], iso[2], iso[3]));
  const points = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(word);
  if (points) return known(day(century(points[3]), points[2], points[1]));
  const slashes = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(word);
  if (slashes) return eitherOrder(slashes[1], slashes[3], slashes[4]);
  const named =
    /^(\d{1,2})\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i.exec(word) ??
    swapFirst(/^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(word));
  if (named) return known(day(named[3], monthNamed(named[2]), named[1]));
  return { ok: false, why: /^\d{5}([.,]\d+)?$/.test(word) ? 'serial' : 'not-a-day', days: [] };
}

function eitherOrder(first = '', second = '', year = ''): DayReading {
  const dayFirst = day(year, second, first);
  const monthFirst = day(year, first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst)
    return { ok: false, why: 'two-days', days: [dayFirst, monthFirst] };
  return known(dayFirst ?? monthFirst);
}

function known(found: string | null): DayReading {
  return found === null ? { ok: false, why: 'not-a-day', days: [] } : { ok: true, day: found };
}

/** The day in ISO form, or null when the calendar has none such. */
function day(year = '', month: string | undefined, date = ''): string | null {
  const text = `${year}-${(month ?? '0').padStart(2, '0')}-${date.padStart(2, '0')}`;
  const moment = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text ? null : text;
}

function century(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

function swapFirst(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found && [found[0], found[2], found[1], found[3]];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMES = 'january february march april may june july august september october november december'.split(
  ' ',
);

function monthNamed(name = ''): string | undefined {
  const word = name.toLowerCase();
  const at = NAMES.findIndex(
    (full, i) => full === word || MONTHS[i] === word || (i === 8 && word === 'sept'),
  );
  return at < 0 ? undefined : String(at + 1);
}
