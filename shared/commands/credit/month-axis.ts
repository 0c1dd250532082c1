import { type MonthReading, readMonth } from './read-month.ts';

type Block = readonly (readonly string[])[];

/** Where the months of a pasted block stand, and how to find the figures from there. */
export interface MonthAxis {
  readonly months: readonly { readonly month: string; readonly place: number }[];
  /** What stands among the months and is none, or is there twice. */
  readonly unread: readonly { readonly text: string; readonly reason: string }[];
  /** Places of the lines of figures across the months. */
  readonly lines: readonly number[];
  readonly headingOf: (line: number) => string;
  readonly cell: (line: number, place: number) => string;
}

/** Months are looked for in so many of the first rows and columns; above and beside them stand titles. */
const LOOKED_AT = 6;

/** Finds the row or column of months: the one of the first few that holds the most. Null when none holds any. */
export function findMonths(block: Block): MonthAxis | null {
  const turned = transposed(block);
  const candidates = [block, turned].flatMap((rows, which) =>
    rows
      .slice(0, LOOKED_AT)
      .map((texts, at) => ({ rows, texts, at, which, found: texts.filter(isMonth).length })),
  );
  const [best] = candidates.sort((a, b) => b.found - a.found || a.at - b.at);
  if (!best || best.found === 0) return null;
  return axisOf(best.rows, best.at);
}

/** @param rows turned so that the months run along the row `at` */
function axisOf(rows: Block, at: number): MonthAxis {
  const texts = rows[at] ?? [];
  const first = texts.findIndex(isMonth);
  const months: { month: string; place: number }[] = [];
  const unread: { text: string; reason: string }[] = [];
  for (const [place, text] of texts.entries()) {
    if (place < first || text.trim() === '') continue;
    const reading = readMonth(text);
    if (!reading.ok) unread.push({ text, reason: REASONS[reading.why] });
    else if (months.some(({ month }) => month === reading.month))
      unread.push({ text, reason: `${reading.month} is there twice: only the first one counts.` });
    else months.push({ month: reading.month, place });
  }
  const lines = rows.flatMap((row, line) =>
    line !== at && months.some(({ place }) => (row[place] ?? '').trim() !== '') ? [line] : [],
  );
  return {
    months,
    unread,
    lines,
    headingOf: (line) =>
      (rows[line] ?? [])
        .slice(0, first)
        .map((text) => text.trim())
        .filter(Boolean)
        .join(' '),
    cell: (line, place) => rows[line]?.[place] ?? '',
  };
}

const REASONS: Readonly<Record<Extract<MonthReading, { ok: false }>['why'], string>> = {
  'not-a-month':
    'This is no month: its figures stay out. A month is written as Jan 2026, 2026-01 or 01.01.2026.',
  'no-year': 'The year is missing: write the month as Jan 2026.',
  'two-months': 'This day could lie in two months: write the month as Jan 2026 or 2026-01.',
  serial:
    "This looks like a spreadsheet's count of days: give the cells a date format there, and copy them again.",
};

function isMonth(text: string): boolean {
  return readMonth(text).ok;
}

function transposed(block: Block): Block {
  const width = Math.max(0, ...block.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => block.map((row) => row[column] ?? ''));
}
