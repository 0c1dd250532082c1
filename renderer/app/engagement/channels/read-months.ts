import { type DecimalSign, decimalSignOf, readNumber } from '../../../../shared/model/reading/read-number.ts';

export type MonthsRead =
  | { readonly ok: true; readonly counts: readonly number[] }
  | { readonly ok: false; readonly message: string };

/**
 * Reads twelve monthly counts, January first, from a row or a column of a spreadsheet or a typed list. Tabs, line
 * breaks and semicolons separate; spaces only where nothing else does, because they may group thousands.
 */
export function readMonths(text: string): MonthsRead {
  const separator = /[\t\n;]/.test(text.trim()) ? /[\t\n\r;]+/ : /\s+/;
  const words = text
    .trim()
    .split(separator)
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length !== 12)
    return {
      ok: false,
      message: `These are ${words.length} figures; a year has twelve months. Copy the twelve cells from January to December.`,
    };
  const signs = new Set(words.flatMap((word) => decimalSignOf(word) ?? []));
  const decimal = signs.size === 1 ? ([...signs][0] as DecimalSign) : undefined;
  const counts = words.map((word) => readNumber(word, { whole: signs.size === 0, min: 0, decimal }));
  const odd = words[counts.findIndex((count) => count === null || count < 0)];
  if (odd !== undefined) return { ok: false, message: `"${odd}" is no count: type numbers from 0 on.` };
  if (counts.every((count) => count === 0))
    return { ok: false, message: 'All twelve months are 0, so they show no season.' };
  return { ok: true, counts: counts as number[] };
}
