import type { Change, Edit } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { PARAMETERS } from '../model/parameter-list.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

/**
 * Sets weights, thresholds and assumptions of the method; null, like the default itself, goes back to the default,
 * so that a workbook holds only what it does differently.
 *
 * @throws Refusal `invalid` for a key that no parameter has or a value outside its range.
 */
export function setParameters(
  workbook: Workbook,
  values: Readonly<Record<string, number | null>>,
  title: string,
): Change {
  return { title, edits: Object.entries(values).flatMap(([key, value]) => editOf(workbook, key, value)) };
}

function editOf(workbook: Workbook, key: string, value: number | null): readonly Edit[] {
  const about = PARAMETERS.find((parameter) => parameter.key === key);
  if (!about)
    throw new Refusal('invalid', `There is no method setting called ${key}, so nothing was changed.`);
  if (value !== null && value !== about.initial)
    return [putEdit(workbook, 'parameter', newRow('parameter', { id: key, value }))];
  const before = workbook.parameter[key];
  return before ? [{ table: 'parameter', id: key, before, after: null }] : [];
}
