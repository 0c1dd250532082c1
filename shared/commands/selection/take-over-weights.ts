import type { Change } from '../../changes/change.ts';
import {
  methodLabel,
  type WeightMethod,
  type WeightProposal,
} from '../../domain/criterion/methods/propose-weights.ts';
import { Refusal } from '../../lib/refusal.ts';
import type { Workbook } from '../../model/workbook.ts';
import { engagementOf } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';
import { putEdit } from '../put.ts';

/**
 * Writes what a method says into the weights, which are the only ones that count from then on, and notes the method
 * when it is the criteria themselves.
 *
 * @throws Refusal `invalid` while the method lacks something.
 */
export function takeOverWeights(workbook: Workbook, { method, parent, rows, lacks }: WeightProposal): Change {
  const [lack] = lacks;
  if (lack) throw new Refusal('invalid', `The weights were not taken over. ${lack}`);
  const set = rows.flatMap(({ id, after }) => (after === null ? [] : [{ id, fields: { weight: after } }]));
  const title = `Take over weights: ${methodLabel(method).toLowerCase()}`;
  const { edits } = editRows(workbook, 'criterion', { set }, title);
  return { title, edits: [...edits, ...(parent === null ? methodEdit(workbook, method) : [])] };
}

/** Sets the weights of a set, as sliders leave them. */
export function setWeights(
  workbook: Workbook,
  weights: readonly { readonly id: string; readonly weight: number }[],
  title: string,
): Change {
  const set = weights.map(({ id, weight }) => ({ id, fields: { weight } }));
  const { edits } = editRows(workbook, 'criterion', { set }, title);
  const onTop = weights.some(({ id }) => workbook.criterion[id]?.parent === null);
  return { title, edits: [...edits, ...(onTop ? methodEdit(workbook, 'direct') : [])] };
}

function methodEdit(workbook: Workbook, method: WeightMethod): Change['edits'] {
  const row = engagementOf(workbook);
  if (row.weight_method === method) return [];
  return [putEdit(workbook, 'engagement', { ...row, weight_method: method })];
}
