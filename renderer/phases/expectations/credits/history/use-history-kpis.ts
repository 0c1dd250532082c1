import { useMemo } from 'react';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

/** KPIs whose months are shown: critical service levels first, then every other that has figures or carries a bonus. */
export function useHistoryKpis(): readonly Kpi[] {
  const kpi = useWorkbook((w) => w.kpi);
  const kpi_month = useWorkbook((w) => w.kpi_month);
  return useMemo(() => {
    const measured = new Set(Object.values(kpi_month).map((row) => row.kpi));
    const critical = (row: Kpi) => (row.role === 'critical' ? 0 : 1);
    return Object.values(kpi)
      .filter((row) => row.role === 'critical' || row.bonus || measured.has(row.id))
      .sort((a, b) => critical(a) - critical(b) || a.position - b.position || (a.id < b.id ? -1 : 1));
  }, [kpi, kpi_month]);
}
