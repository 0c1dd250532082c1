import type { Change } from '../../changes/change.ts';
import type { AnyRow } from '../../model/table.ts';
import { newRow, type Row } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';

/** What is known of a KPI in a month, as far as it changes. */
export interface MonthEntry {
  readonly kpi: string;
  /** `YYYY-MM` */
  readonly month: string;
  readonly value?: number | null;
  readonly excused?: boolean;
  readonly reason?: string;
}

/**
 * Enters months of KPIs as one act. A month that is left without a value, an excuse and a reason goes again, so that an
 * emptied cell is unknown and not kept as a row of nothing.
 *
 * @throws Refusal `invalid` when the model does not allow a row, as an excused month without a reason.
 */
export function enterMonths(workbook: Workbook, entries: readonly MonthEntry[], title: string): Change {
  const rows = new Map(Object.values(workbook.kpi_month).map((row) => [`${row.kpi}/${row.month}`, row]));
  const set = new Map<string, Record<string, unknown>>();
  const add = new Map<string, AnyRow>();
  const remove = new Set<string>();
  for (const { kpi, month, ...fields } of entries) {
    const first = `${month}-01`;
    const row = rows.get(`${kpi}/${first}`);
    const after: Row<'kpi_month'> = {
      ...(row ?? newRow('kpi_month', { id: freeId(workbook, `${kpi}/${month}`), kpi, month: first })),
      ...fields,
    };
    const nothing = after.value === null && !after.excused && after.reason.trim() === '';
    if (row && nothing) remove.add(row.id);
    else if (row) set.set(row.id, { ...set.get(row.id), ...fields });
    else if (!nothing) add.set(after.id, after as unknown as AnyRow);
  }
  return editRows(
    workbook,
    'kpi_month',
    { set: [...set].map(([id, fields]) => ({ id, fields })), add: [...add.values()], remove: [...remove] },
    title,
  );
}

/** The readable id of a month, or the next free one where a row that was changed elsewhere has it. */
function freeId({ kpi_month }: Pick<Workbook, 'kpi_month'>, id: string): string {
  let free = id;
  for (let number = 2; Object.hasOwn(kpi_month, free); number += 1) free = `${id}-${number}`;
  return free;
}
