import type { Change } from '../changes/change.ts';
import { catalogueRiskValues, riskCatalogue } from '../content/risks/catalogue.ts';
import { hiddenCostStarters, hiddenCostValues } from '../content/risks/hidden-cost-starters.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { addFromCatalogue } from './add-from-catalogue.ts';

/**
 * Takes risks over from the catalogue as one act, with their links to the questions that the workbook has.
 *
 * @param ids of `riskCatalogue`, in the order in which they are to stand
 * @throws Refusal `missing-row` for a risk that the catalogue does not have, `invalid` for one that is there already.
 */
export function adoptRisks(workbook: Workbook, ids: readonly string[]): Change {
  const rows = ids.map((id) => catalogueRiskValues(found(riskCatalogue, id, 'risk'), workbook));
  return addFromCatalogue(workbook, 'risk', rows);
}

/**
 * Takes usual hidden costs over as one act, each linked to its risk where the workbook has it.
 *
 * @param ids of `hiddenCostStarters`
 * @throws Refusal `missing-row` for a cost that the list does not have, `invalid` for one that is there already.
 */
export function adoptHiddenCosts(workbook: Workbook, ids: readonly string[]): Change {
  const rows = ids.map((id) => hiddenCostValues(found(hiddenCostStarters, id, 'hidden cost')));
  return addFromCatalogue(workbook, 'hidden_cost', rows);
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string, what: string): T {
  const one = list.find((entry) => entry.id === id);
  if (!one) throw new Refusal('missing-row', `The list has no ${what} ${id}: choose another.`);
  return one;
}
