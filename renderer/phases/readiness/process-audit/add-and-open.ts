import { v7 as uuid } from 'uuid';
import { addProcess } from '../../../../shared/commands/add-starter-processes.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { commit } from '../../../workbook/store.ts';

/** Adds a process without a name of its own yet, and goes where it is described. */
export async function addAndOpen(open: (process: string) => void): Promise<void> {
  const id = uuid();
  await commit((workbook) => addProcess(workbook, 'New process', id)).then(() => open(id), showRefusal);
}
