import type { Kpi } from '../../model/tables/kpi.ts';
import type { Workbook } from '../../model/workbook.ts';

/** All KPIs in the order of the register. */
export function kpisInOrder({ kpi }: Pick<Workbook, 'kpi'>): readonly Kpi[] {
  return Object.values(kpi).sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
