import { results } from '../../shared/domain/results.ts';
import { localDay } from '../../shared/lib/local-day.ts';
import { readWorkbook } from '../store/read-workbook.ts';
import type { Command } from './command.ts';

/** `results`: every computed figure by its stable key. */
export const printResults: Command = ({ words, json }, { out }) => {
  const figures = results(readWorkbook(words[0] ?? '').workbook, localDay(new Date()));
  if (json) out(JSON.stringify(figures, null, 2));
  else {
    const width = Object.keys(figures).reduce((longest, key) => Math.max(longest, key.length), 0);
    for (const [key, figure] of Object.entries(figures)) out(`${key.padEnd(width)}  ${show(figure)}`);
  }
  return 0;
};

function show(figure: unknown): string {
  if (figure === null) return 'unknown';
  return typeof figure === 'number' && !Number.isInteger(figure) ? figure.toFixed(2) : String(figure);
}
