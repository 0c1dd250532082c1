import { checkReferences, checkRow, type Problem } from './check-row.ts';
import type { AnyRow } from './table.ts';
import { TABLE_NAMES } from './tables.ts';
import type { Workbook } from './workbook.ts';

/** Everything in the rows of a workbook that the model does not allow; an empty list for a sound one. */
export function checkWorkbook(workbook: Workbook): readonly Problem[] {
  const problems: Problem[] = [];
  const engagements = Object.keys(workbook.engagement).length;
  if (engagements !== 1)
    problems.push({
      table: 'engagement',
      id: '',
      field: null,
      message: `A workbook has one engagement; this one has ${engagements}.`,
    });
  for (const table of TABLE_NAMES)
    for (const row of Object.values(workbook[table] as Readonly<Record<string, AnyRow>>))
      problems.push(...checkRow(table, row), ...checkReferences(table, row, workbook)); // SQLite holds what is unique.
  return problems;
}
