import type { Change } from '../../changes/change.ts';
import { rampTemplates } from '../../content/transition/transition-catalogue.ts';
import { Refusal } from '../../lib/refusal.ts';
import type { AnyRow } from '../../model/table.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';

/**
 * Replaces the steps of the ramp by those of a template, as one act. A week that has a step already keeps its row,
 * since a week has one step at any time.
 *
 * @param template id of one of `rampTemplates`
 * @param newId gives an id for each new step
 * @throws Refusal `missing-row` for a template that is not there.
 */
export function takeRamp(workbook: Workbook, template: string, newId: () => string): Change {
  const found = rampTemplates.find(({ id }) => id === template);
  if (!found) throw new Refusal('missing-row', 'There is no such ramp: choose another.');
  const present = Object.values(workbook.ramp_step);
  const weeks = new Map(present.map((row) => [row.week, row.id]));
  const wanted = new Set(found.steps.map(({ week }) => week));
  const set = found.steps.flatMap((step) => {
    const id = weeks.get(step.week);
    return id === undefined ? [] : [{ id, fields: { ...step, note: '' } }];
  });
  const add = found.steps
    .filter(({ week }) => !weeks.has(week))
    .map((step) => newRow('ramp_step', { ...step, id: newId() }) as unknown as AnyRow);
  const remove = present.filter(({ week }) => !wanted.has(week)).map(({ id }) => id);
  return editRows(workbook, 'ramp_step', { set, add, remove }, `Ramp up as in “${found.name}”`);
}
