import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { Process } from '../../../../../shared/model/tables/process.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { RowField } from '../../../../registers/panel/row-field.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

interface ProcessFieldProps {
  readonly process: Process;
  readonly name: keyof Process;
}

/** One field of a process with its help, saved as it is filled in. */
export function ProcessField({ process, name }: ProcessFieldProps) {
  const workbook = useWorkbook((w) => w);
  const field = tableOf('process').fields[name];
  if (!field) throw new Error(`A process has no field ${name}.`);
  const row = process as unknown as AnyRow;
  return <RowField table="process" row={row} name={name} field={field} workbook={workbook} />;
}
