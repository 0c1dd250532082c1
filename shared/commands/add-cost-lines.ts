import type { Change } from '../changes/change.ts';
import { catalogueLineValues, costCatalogue } from '../content/finance/cost-catalogue.ts';
import { costRange } from '../domain/risk/hidden-cost-total.ts';
import { Refusal } from '../lib/refusal.ts';
import type { CostLine } from '../model/tables/cost-line.ts';
import type { HiddenCost } from '../model/tables/hidden-cost.ts';
import type { Workbook } from '../model/workbook.ts';
import { addFromCatalogue, type CatalogueRow } from './add-from-catalogue.ts';

/**
 * Takes usual cost lines over as one act.
 *
 * @param ids of `costCatalogue`, in the order in which they are to stand
 * @throws Refusal `missing-row` for a line that the catalogue does not have, `invalid` for one that is there already.
 */
export function addCostLines(workbook: Workbook, ids: readonly string[]): Change {
  const rows = ids.map((id) => {
    const found = costCatalogue.find((line) => line.id === id);
    if (!found) throw new Refusal('missing-row', `The list has no cost line ${id}: choose another.`);
    return catalogueLineValues(found);
  });
  return addFromCatalogue(workbook, 'cost_line', rows);
}

/** The id of the line that a hidden cost of phase 1 becomes: once taken over, it is known again. */
export function hiddenCostLineId(id: string): string {
  return `line-${id}`;
}

/** Hidden costs that count, have a whole range with a likely share above nothing, and are not in the case yet. */
export function hiddenCostsToTake({
  hidden_cost,
  cost_line,
}: Pick<Workbook, 'hidden_cost' | 'cost_line'>): readonly HiddenCost[] {
  return Object.values(hidden_cost)
    .filter((cost) => cost.counted && (costRange(cost)?.likely ?? 0) > 0)
    .filter(({ id }) => !Object.hasOwn(cost_line, hiddenCostLineId(id)))
    .sort((a, b) => a.position - b.position);
}

/**
 * Takes hidden costs of the first phase over as lines of the business case, as one act: shares of the fee, one-time or
 * running, with their range and where it comes from. A range of 3 to 27 % with 8 % likely is 8 % of the fee, from 37.5 %
 * to 337.5 % of it.
 *
 * @param ids of hidden costs
 * @throws Refusal `missing-row` for one that cannot be taken, `invalid` for one that is there already
 */
export function takeHiddenCosts(workbook: Workbook, ids: readonly string[]): Change {
  const free = hiddenCostsToTake(workbook);
  const rows = ids.map((id) => {
    const cost = free.find((one) => one.id === id);
    if (!cost)
      throw new Refusal(
        'missing-row',
        `Hidden cost ${id} cannot be taken over: it is there already, does not count, or has no whole range.`,
      );
    return lineOf(cost);
  });
  return addFromCatalogue(workbook, 'cost_line', rows);
}

/** The end of the scale of a line's range, in percent of the likely amount. */
const WIDEST = 10_000;

function lineOf(cost: HiddenCost): CatalogueRow<'cost_line'> {
  const range = costRange(cost) ?? { low: 0, likely: 0, high: 0 };
  const ofLikely = (percent: number) => Math.min(WIDEST, (100 * percent) / range.likely);
  const line: Partial<CostLine> & { readonly id: string } = {
    id: hiddenCostLineId(cost.id),
    name: cost.name,
    side: 'outsourced',
    time: cost.one_time ? 'one-time' : 'running',
    part: 'Hidden costs',
    driver: 'fee-percent',
    share_percent: range.likely,
    low_percent: ofLikely(range.low),
    high_percent: ofLikely(range.high),
    hidden: true,
    owner: cost.owner,
    evidence: cost.basis,
    note: cost.note,
  };
  return line;
}
