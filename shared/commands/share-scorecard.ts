import type { Change } from '../changes/change.ts';
import { scorecardStanding } from '../domain/behaviour/scorecard-standing.ts';
import { shareWeights } from '../domain/behaviour/share-weights.ts';
import { Refusal } from '../lib/refusal.ts';
import { steady } from '../lib/steady.ts';
import type { ScorecardItem } from '../model/tables/scorecard-item.ts';
import type { Workbook } from '../model/workbook.ts';
import { editRows } from './edit-rows.ts';

/**
 * Gives what is missing to 100 % to the items that weigh nothing yet, in equal parts; where every item weighs something
 * already, all of them get the same on top.
 *
 * @throws Refusal `invalid` when nothing is left to share, or there are no items.
 */
export function shareRest(workbook: Workbook): Change {
  const { items, weight } = scorecardStanding(workbook);
  if (items.length === 0 || weight >= 100)
    throw new Refusal(
      'invalid',
      'Nothing is left to share: the items weigh 100 % or more. Use “Make it 100 %” to scale them.',
    );
  const open = items.filter(({ weight_percent }) => weight_percent === 0);
  const takers = open.length > 0 ? open : items;
  const rest = steady(100 - weight);
  const tenths = Math.floor(steady(rest * 10)) / 10;
  const parts = shareWeights(
    tenths,
    takers.map(() => 1),
  );
  // Weights typed to hundredths leave less than a tenth over: the first one takes it, so that 100 % is reached.
  const over = (index: number) => (index === 0 ? rest - tenths : 0);
  return setWeights(
    workbook,
    takers.map((item, index) => [item, steady(item.weight_percent + (parts[index] ?? 0) + over(index))]),
    `Share the remaining ${rest} % of the scorecard`,
  );
}

/**
 * Scales all weights in proportion, so that together they make exactly 100 %.
 *
 * @throws Refusal `invalid` while no item weighs anything.
 */
export function weightsToHundred(workbook: Workbook): Change {
  const { items, weight } = scorecardStanding(workbook);
  if (weight === 0)
    throw new Refusal(
      'invalid',
      'No item weighs anything yet, so there is nothing to scale: type weights first.',
    );
  const scaled = shareWeights(
    100,
    items.map(({ weight_percent }) => weight_percent),
  );
  return setWeights(
    workbook,
    items.map((item, index) => [item, scaled[index] ?? 0]),
    `Scale the scorecard from ${weight} to 100 %`,
  );
}

function setWeights(
  workbook: Workbook,
  weights: readonly (readonly [ScorecardItem, number])[],
  title: string,
): Change {
  const set = weights.map(([{ id }, weight_percent]) => ({ id, fields: { weight_percent } }));
  return editRows(workbook, 'scorecard_item', { set }, title);
}
