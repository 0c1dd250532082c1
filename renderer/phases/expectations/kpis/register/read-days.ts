import { readNumber } from '../../../../../shared/model/reading/read-number.ts';

export interface ReadDays {
  readonly days: readonly { readonly forecast: number; readonly actual: number }[];
  /** Lines with something in them that is not two numbers, such as a heading. */
  readonly unread: number;
}

/** Reads pasted lines of two numbers, as Excel copies them; a decimal comma is understood. */
export function readDays(text: string): ReadDays {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const days = lines.flatMap((line) => {
    const [forecast, actual] = line
      .split(/\t|;/)
      .slice(-2)
      .map((cell) => readNumber(cell, { whole: true }));
    return typeof forecast === 'number' && typeof actual === 'number' ? [{ forecast, actual }] : [];
  });
  return { days, unread: lines.length - days.length };
}
