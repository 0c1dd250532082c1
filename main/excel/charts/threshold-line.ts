import { type Parameters, parameterValue } from '../../../shared/model/parameters.ts';
import type { Book } from '../book.ts';
import { drawn } from '../cells/palette.ts';
import type { Series } from './chart-order.ts';
import { namedCells } from './title-of.ts';

/** A threshold as a dashed line across a scatter: it follows the method setting, whose value stands twice under `line`. */
export function thresholdLine(
  book: Book,
  parameters: Parameters,
  about: {
    readonly name: string;
    readonly key: string;
    readonly line: string;
    /** The axis on which the threshold lies. */
    readonly on: 'across' | 'up';
  },
): Series {
  const value = parameterValue(parameters, about.key);
  const threshold = { cells: namedCells(book, about.line), values: [value, value] };
  const ends = { cells: namedCells(book, 'line_Ends'), values: [0, 100] };
  const [across, up] = about.on === 'across' ? [threshold, ends] : [ends, threshold];
  return { name: about.name, colour: drawn('muted'), dashed: true, across, ...up };
}
