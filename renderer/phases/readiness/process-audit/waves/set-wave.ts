import { setFields } from '../../../../../shared/commands/put.ts';
import type { Process } from '../../../../../shared/model/tables/process.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';

/** Puts a process into a wave by hand; null lets the plan decide again. */
export function setWave({ id, name }: Process, wave: number | null): void {
  const title = wave === null ? `Let the plan decide on ${name}` : `Move ${name} to wave ${wave}`;
  commit((workbook) => setFields(workbook, 'process', id, { wave }, title)).catch(showRefusal);
}
