import type { Change } from '../../changes/change.ts';
import { Refusal } from '../../lib/refusal.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';
import { put } from '../put.ts';

/**
 * Makes a scheme the chosen one, and every other not, as one act.
 *
 * @throws Refusal `missing-row` when the scheme is not there.
 */
export function chooseScheme(workbook: Workbook, id: string): Change {
  const scheme = workbook.credit_scheme[id];
  if (!scheme) throw new Refusal('missing-row', 'This scheme is not there any more, so nothing was changed.');
  const set = Object.values(workbook.credit_scheme)
    .filter((row) => row.preferred !== (row.id === id))
    .map((row) => ({ id: row.id, fields: { preferred: row.id === id } }));
  return editRows(workbook, 'credit_scheme', { set }, `Choose the scheme ${scheme.name}`);
}

/** Adds a scheme with the usual terms; the first one is the chosen one. */
export function startScheme(workbook: Workbook, id: string): Change {
  const all = Object.values(workbook.credit_scheme);
  const names = new Set(all.map(({ name }) => name));
  let name = 'Our draft';
  for (let number = 2; names.has(name); number += 1) name = `Our draft ${number}`;
  const row = newRow('credit_scheme', {
    id,
    name,
    preferred: all.length === 0,
    position: Math.max(0, ...all.map(({ position }) => position)) + 1,
  });
  return put(workbook, 'credit_scheme', row, `Add the scheme ${name}`);
}
