import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import type { Edit } from '../../../../shared/changes/change.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

/** A workbook with criteria in the order in which they are named. */
export function criteriaWorkbook(
  rows: readonly (Partial<Row<'criterion'>> & { readonly id: string })[],
  engagement: Partial<Row<'engagement'>> = {},
): Workbook {
  const edits: Edit[] = rows.map((row, index) => ({
    table: 'criterion',
    id: row.id,
    before: null,
    after: newRow('criterion', { name: row.id, position: index + 1, ...row }) as unknown as AnyRow,
  }));
  const first = newRow('engagement', { id: 'w', title: 'Test', ...engagement });
  return applyEdits(emptyWorkbook(), [
    { table: 'engagement', id: 'w', before: null, after: first as unknown as AnyRow },
    ...edits,
  ]);
}

export const sampleWorkbook = () =>
  applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);

/** Numbers from 0 up to 1 that are the same in every run. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
