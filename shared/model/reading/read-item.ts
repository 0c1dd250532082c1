import type { AnyField } from '../table.ts';
import { type TableName, tableOf } from '../tables.ts';
import type { Workbook } from '../workbook.ts';
import { fold, nearMiss } from './near-miss.ts';
import { accepted, type Reading, refused } from './reading.ts';
import { rowNames, rowsMeant } from './row-names.ts';

/** Reads one of a field's choices, by its value or its label, ignoring case. */
export function readChoice(field: AnyField, word: string): Reading {
  const choices = field.choices ?? [];
  const wanted = fold(word);
  const found =
    choices.find(({ value }) => value === word) ??
    choices.find(({ value }) => fold(value) === wanted) ??
    choices.find(({ label }) => fold(label) === wanted);
  if (found) return accepted(found.value);
  const labels = choices.map(({ label }) => label);
  return refused(
    `${field.label} does not know "${short(word)}": it is one of ${labels.join(', ')}.`,
    nearMiss(word, labels),
  );
}

/** Reads the row that a field refers to, by its id or its name, ignoring case. */
export function readRow(field: AnyField, word: string, workbook: Workbook): Reading {
  const table = field.refersTo as TableName;
  const { singular, plural } = tableOf(table);
  const [found, ...others] = rowsMeant(workbook, table, word);
  if (found === undefined)
    return refused(
      `${field.label} names a ${singular} that is not there: ${short(word)}. Choose another, or add it first.`,
      nearMiss(word, rowNames(workbook, table)),
    );
  if (others.length > 0)
    return refused(
      `${others.length + 1} ${plural} are named "${short(word)}": choose one from the list, so that it is clear which.`,
    );
  return accepted(found);
}

/** A word as it fits into a sentence. */
export function short(word: string): string {
  const line = word.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
