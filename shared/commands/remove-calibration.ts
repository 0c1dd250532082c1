import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { AnyRow } from '../model/table.ts';
import type { TableName } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';

/**
 * Deletes a calibration together with what the assessors gave, as one act.
 *
 * @throws Refusal `missing-row` when it is not there.
 */
export function removeCalibration(workbook: Workbook, id: string): Change {
  const session = workbook.calibration_session[id];
  if (!session)
    throw new Refusal('missing-row', 'This calibration is not there any more: it may be deleted already.');
  const gone = (table: TableName, row: { readonly id: string }) => ({
    table,
    id: row.id,
    before: row as unknown as AnyRow,
    after: null,
  });
  const scores = Object.values(workbook.calibration_score).filter((row) => row.session === id);
  return {
    title: `Delete the calibration ${session.name}`.trim(),
    edits: [...scores.map((row) => gone('calibration_score', row)), gone('calibration_session', session)],
  };
}
