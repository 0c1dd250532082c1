import type { Kpi } from '../../model/tables/kpi.ts';

type Named = Pick<Kpi, 'id' | 'code' | 'name'>;

/** Whether a KPI is the one of the catalogue with this code, such as AC2, also under a name of its own. */
export function hasCode({ id, code }: Named, wanted: string): boolean {
  return id === wanted || code.trim().toUpperCase() === wanted;
}

/** Average handle time: by its code, or by what it is called. */
export function isHandleTime(kpi: Named): boolean {
  return hasCode(kpi, 'EF1') || /\baht\b|\bhandl(e|ing) time\b/i.test(kpi.name);
}

/** Occupancy: by its code, or by what it is called. */
export function isOccupancy(kpi: Named): boolean {
  return hasCode(kpi, 'EF3') || /\boccupancy\b/i.test(kpi.name);
}
