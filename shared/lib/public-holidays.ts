import { type Holiday, type Holidays, NO_HOLIDAYS } from './holidays.ts';

/** A country or a part of one, by its code (ISO 3166) and its name. */
export interface HolidayPlace {
  readonly code: string;
  readonly name: string;
}

/**
 * The public holidays of some places in some years. Days that are only kept by banks, schools or custom do not count.
 *
 * The rules of the 200 countries are a large package, which is read when somebody asks for the first time and not at
 * the start. They come from date-holidays, whose data are gathered from public sources under CC BY 3.0. A place that
 * it does not know has no holidays.
 *
 * @param regions codes such as `DE`, `DE-NW` or `US-LA-NO`
 * @param from the first year, @param until the last one
 */
export async function publicHolidays(
  regions: readonly string[],
  from: number,
  until: number,
): Promise<Holidays> {
  if (regions.length === 0) return NO_HOLIDAYS;
  const Calendar = await loadCalendar();
  const days = new Map<string, Holiday[]>();
  for (const region of regions) {
    for (let year = from; year <= until; year += 1) {
      for (const { day, name } of holidaysOf(Calendar, region, year)) {
        const there = days.get(day) ?? [];
        if (!there.some((one) => one.region === region && one.name === name)) there.push({ region, name });
        days.set(day, there);
      }
    }
  }
  return days;
}

/** The countries whose holidays are known, by their English names. */
export async function holidayCountries(): Promise<readonly HolidayPlace[]> {
  const Calendar = await loadCalendar();
  return places(new Calendar().getCountries('en'));
}

/** The parts of a country that have holidays of their own; none where the whole country keeps the same. */
export async function holidayStates(country: string): Promise<readonly HolidayPlace[]> {
  const Calendar = await loadCalendar();
  return places(new Calendar().getStates(country, 'en'));
}

const loadCalendar = async () => (await import('date-holidays')).default;

type Calendar = Awaited<ReturnType<typeof loadCalendar>>;

const DAY_MS = 86_400_000;

/** Working a year out takes a few milliseconds, and pages ask for the same one again and again. */
const known = new Map<string, readonly { readonly day: string; readonly name: string }[]>();

function holidaysOf(Calendar: Calendar, region: string, year: number) {
  const key = `${region}/${year}`;
  const before = known.get(key);
  if (before) return before;
  const [country = '', state, part] = region.split('-');
  const calendar = new Calendar();
  calendar.init(country, state ?? '', part ?? '');
  const days = (calendar.getHolidays(year, 'en') || [])
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end, name }) => {
      const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
      return Array.from({ length: count }, (_, index) => ({
        day: new Date(first + index * DAY_MS).toISOString().slice(0, 10),
        name,
      }));
    });
  known.set(key, days);
  return days;
}

function places(names: Readonly<Record<string, string>> | undefined): readonly HolidayPlace[] {
  return Object.entries(names ?? {})
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
