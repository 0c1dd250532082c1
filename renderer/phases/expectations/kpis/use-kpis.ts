import { useMemo } from 'react';
import { takenFromCatalogue } from '../../../../shared/commands/add-from-catalogue.ts';
import { kpiCatalogue } from '../../../../shared/content/kpis/catalogue.ts';
import { type BalanceCheck, checkBalance } from '../../../../shared/domain/kpi/check-balance.ts';
import { kpisInOrder } from '../../../../shared/domain/kpi/kpis-in-order.ts';
import type { Kpi } from '../../../../shared/model/tables/kpi.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** All KPIs in the order of the register. */
export function useKpis(): readonly Kpi[] {
  const kpi = useWorkbook((w) => w.kpi);
  return useMemo(() => kpisInOrder({ kpi }), [kpi]);
}

/** The ten rules, judged anew only when rows that they read change. */
export function useBalance(): BalanceCheck {
  const kpi = useWorkbook((w) => w.kpi);
  const behaviour = useWorkbook((w) => w.behaviour);
  const queue = useWorkbook((w) => w.queue);
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const channel = useWorkbook((w) => w.channel);
  const automation = useWorkbook((w) => w.automation);
  const parameter = useWorkbook((w) => w.parameter);
  const rule_exception = useWorkbook((w) => w.rule_exception);
  return useMemo(
    () => checkBalance({ kpi, behaviour, queue, touchpoint, channel, automation, parameter, rule_exception }),
    [kpi, behaviour, queue, touchpoint, channel, automation, parameter, rule_exception],
  );
}

/** Ids of the catalogue's KPIs that the workbook holds. */
export function useTakenKpis(): ReadonlySet<string> {
  const kpi = useWorkbook((w) => w.kpi);
  return useMemo(() => takenFromCatalogue({ ...emptyWorkbook(), kpi }, 'kpi', kpiCatalogue), [kpi]);
}
