import type { Change } from '../changes/change.ts';
import { catalogueKpiValues, kpiCatalogue } from '../content/kpis/catalogue.ts';
import { Refusal } from '../lib/refusal.ts';
import { listed, listText } from '../model/list-text.ts';
import type { AnyRow } from '../model/table.ts';
import type { Workbook } from '../model/workbook.ts';
import { addFromCatalogue } from './add-from-catalogue.ts';
import { editRows } from './edit-rows.ts';

/**
 * Takes KPIs over from the catalogue as one act. KPIs that are there already and should be read together with a new
 * one are linked from the new one; those whose catalogue entry names a new one get that link in the same act.
 *
 * @param ids of `kpiCatalogue`, in the order in which they are to stand
 * @throws Refusal `missing-row` for a KPI that the catalogue does not have, `invalid` for one that is there already.
 */
export function adoptKpis(workbook: Workbook, ids: readonly string[]): Change {
  const currency = Object.values(workbook.engagement)[0]?.currency;
  const rows = ids.map((id) => {
    const entry = kpiCatalogue.find((one) => one.id === id);
    if (!entry) throw new Refusal('missing-row', `The catalogue has no KPI ${id}: choose another.`);
    const values = catalogueKpiValues(entry);
    return values.unit === MONEY ? { ...values, unit: currency ?? MONEY } : values;
  });
  const adding = addFromCatalogue(workbook, 'kpi', rows);
  const add = adding.edits.flatMap(({ after }) => (after ? [after as AnyRow] : []));
  return editRows(workbook, 'kpi', { add, set: newPartners(workbook, ids) }, adding.title);
}

/** The unit of costs in the catalogue; in a workbook they are in its currency. */
const MONEY = 'money';

/** The KPIs of the workbook that the catalogue wants to be read with one of the new ones. */
function newPartners(workbook: Workbook, ids: readonly string[]) {
  const fresh = new Set(ids);
  return kpiCatalogue.flatMap(({ id, paired }) => {
    const row = workbook.kpi[id];
    const now = row ? listed(row.paired) : [];
    const more = paired.filter((one) => fresh.has(one) && !now.includes(one));
    return row && more.length > 0 ? [{ id, fields: { paired: listText([...now, ...more]) } }] : [];
  });
}
