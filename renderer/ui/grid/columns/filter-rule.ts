import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { readDate } from '../../../../shared/model/reading/read-date.ts';
import { readNumber } from '../../../../shared/model/reading/read-number.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { cellWords, isNumeric, itemWords } from '../cell-words.ts';
import type { GridColumn } from '../grid-column.ts';

/** Which rows a column lets through. */
export type FilterRule =
  | {
      readonly kind: 'values';
      /** The words of the cells that pass; an empty text stands for empty cells. */
      readonly words: readonly string[];
    }
  | { readonly kind: 'condition'; readonly is: Condition; readonly than: string };

export type Condition =
  | 'contains'
  | 'lacks'
  | 'equals'
  | 'differs'
  | 'more'
  | 'less'
  | 'after'
  | 'before'
  | 'empty'
  | 'filled';

export const CONDITION_WORDS: Readonly<Record<Condition, string>> = {
  contains: 'contains',
  lacks: 'does not contain',
  equals: 'is',
  differs: 'is not',
  more: 'is more than',
  less: 'is less than',
  after: 'is after',
  before: 'is before',
  empty: 'is empty',
  filled: 'is not empty',
};

/** The conditions that make sense for a column. */
export function conditionsOf(column: GridColumn, rows: readonly AnyRow[]): readonly Condition[] {
  const kind = column.field?.kind;
  if (isNumeric(column, rows)) return ['equals', 'differs', 'more', 'less', 'empty', 'filled'];
  if (kind === 'date') return ['equals', 'after', 'before', 'empty', 'filled'];
  return ['contains', 'lacks', 'equals', 'differs', 'empty', 'filled'];
}

/** The words under which a cell stands in the list of values; one empty text for an empty cell. */
export function filterWords(column: GridColumn, row: AnyRow, workbook: Workbook): readonly string[] {
  const { field } = column;
  if (field?.kind === 'boolean') return [row[column.key] === true ? 'Yes' : 'No'];
  if (!field && typeof column.value?.(row) === 'boolean') return [column.value(row) ? 'Yes' : 'No'];
  const words =
    field && (field.kind === 'choices' || field.kind === 'references')
      ? itemWords(field, row[column.key], workbook)
      : [cellWords(column, row, workbook)];
  return words.length === 0 ? [''] : words;
}

/** Whether a row passes. A condition that nobody has finished lets every row through. */
export function passes(rule: FilterRule, column: GridColumn, row: AnyRow, workbook: Workbook): boolean {
  if (rule.kind === 'values')
    return filterWords(column, row, workbook).some((word) => rule.words.includes(word));
  const words = cellWords(column, row, workbook);
  const value = column.field ? row[column.key] : column.value?.(row);
  const than = rule.than.trim();
  if (than === '' && rule.is !== 'empty' && rule.is !== 'filled') return true;
  switch (rule.is) {
    case 'empty':
      return words === '';
    case 'filled':
      return words !== '';
    case 'contains':
      return has(words, than);
    case 'lacks':
      return !has(words, than);
    case 'equals':
      return same(value, words, than);
    case 'differs':
      return !same(value, words, than);
    case 'more':
      return compared(value, than, (a, b) => a > b);
    case 'less':
      return compared(value, than, (a, b) => a < b);
    case 'after':
      return dated(value, than, (a, b) => a > b);
    case 'before':
      return dated(value, than, (a, b) => a < b);
    default:
      return assertNever(rule.is);
  }
}

function has(words: string, part: string): boolean {
  return words.toLowerCase().includes(part.toLowerCase());
}

function same(value: unknown, words: string, than: string): boolean {
  if (words.toLowerCase() === than.toLowerCase()) return true;
  if (typeof value === 'number') return value === readNumber(than, { whole: false });
  const date = readDate(than);
  return date.ok && value === date.day;
}

function compared(value: unknown, than: string, holds: (a: number, b: number) => boolean): boolean {
  const limit = readNumber(than, { whole: false });
  if (limit === null) return true;
  return typeof value === 'number' && holds(value, limit);
}

function dated(value: unknown, than: string, holds: (a: string, b: string) => boolean): boolean {
  const limit = readDate(than);
  if (!limit.ok) return true;
  return typeof value === 'string' && holds(value, limit.day);
}
