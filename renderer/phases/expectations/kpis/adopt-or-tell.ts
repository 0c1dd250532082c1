import { adoptKpis } from '../../../../shared/commands/adopt-kpis.ts';
import { kpiCatalogue } from '../../../../shared/content/kpis/catalogue.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { commit } from '../../../workbook/store.ts';

/** Takes KPIs over as one act, or says why that cannot be. */
export function adoptOrTell(ids: readonly string[], onDone: () => void = () => undefined): void {
  commit((workbook) => adoptKpis(workbook, ids)).then(onDone, showRefusal);
}

/** The five that a first list should hold. */
export const USUAL_START: readonly string[] = kpiCatalogue
  .filter(({ usual_start }) => usual_start)
  .map(({ id }) => id);
