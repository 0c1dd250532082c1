import { v7 as uuid } from 'uuid';
import { editRows } from '../../../../shared/commands/edit-rows.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { commit } from '../../../workbook/store.ts';

/** Adds a touchpoint behind the others, as a single act, and gives back its id. Rejects with a Refusal. */
export async function addTouchpoint(about: {
  readonly name: string;
  readonly stage: string;
  readonly channel: string;
}): Promise<string> {
  const id = uuid();
  await commit((workbook) => {
    const row = newRow('touchpoint', { id, ...about, position: nextPosition(workbook) });
    return editRows(workbook, 'touchpoint', { add: [row] }, `Add touchpoint ${about.name}`);
  });
  return id;
}

function nextPosition({ touchpoint }: Workbook): number {
  let last = 0;
  for (const { position } of Object.values(touchpoint)) if (position > last) last = position;
  return last + 1;
}
