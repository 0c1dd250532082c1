import { attributesOf } from '../package/parts.ts';

/** What a number in a cell stands for. */
export type NumberMeaning = 'number' | 'percent' | 'date' | 'time';

/** Built-in formats by their numbers, where they are not plain numbers. */
const BUILT_IN: Readonly<Record<number, NumberMeaning>> = {
  9: 'percent',
  10: 'percent',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  45: 'time',
  46: 'time',
  47: 'time',
};

/** What the numbers of each cell style mean, in the order of the styles. */
export function numberMeanings(styles: string): readonly NumberMeaning[] {
  const codes = new Map(
    attributesOf(styles, 'numFmt').map(({ numFmtId, formatCode = '' }) => [Number(numFmtId), formatCode]),
  );
  const used = styles.match(/<cellXfs[\s\S]*?<\/cellXfs>/)?.[0] ?? '';
  return attributesOf(used, 'xf').map(({ numFmtId = '0' }) => {
    const id = Number(numFmtId);
    const code = codes.get(id);
    if (code !== undefined) return meaningOf(code);
    if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
      return 'date';
    return BUILT_IN[id] ?? 'number';
  });
}

/** What a format code makes of a number: its signs outside of quotes, escapes and brackets tell. */
function meaningOf(code: string): NumberMeaning {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (bare.includes('%')) return 'percent';
  if (/[yd]/i.test(bare.replace(/general/gi, ''))) return 'date';
  if (/[hs]/i.test(bare.replace(/general/gi, ''))) return 'time';
  return 'number';
}

const DAY_MS = 86_400_000;
/** Day 0 as spreadsheets count since their false leap day of 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** A number as the text that its format means: `2027-03-31`, `09:00`, `12.5` for 12.5 %, or the number in full. */
export function numberText(value: number, meaning: NumberMeaning, from1904: boolean): string {
  switch (meaning) {
    case 'number':
      return String(value);
    case 'percent':
      return String(Number((value * 100).toPrecision(15)));
    case 'date': {
      const moment = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(value * DAY_MS));
      return Number.isNaN(moment.getTime()) ? String(value) : moment.toISOString().slice(0, 10);
    }
    case 'time': {
      const minutes = Math.round((value - Math.floor(value)) * 24 * 60) % (24 * 60);
      const two = (number: number) => String(number).padStart(2, '0');
      return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    }
  }
}
