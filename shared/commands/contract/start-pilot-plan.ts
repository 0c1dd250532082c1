import type { Change } from '../../changes/change.ts';
import { pilotTemplate } from '../../content/contract/pilot-template.ts';
import { Refusal } from '../../lib/refusal.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { putEdit } from '../put.ts';

/**
 * Plans a pilot as one act: scope, stop rule and what follows to begin with, and its usual measures. A measure of a KPI
 * that the workbook has takes that KPI's expected level as its target.
 *
 * @param about.id of the pilot, about.ids as many new ids as the template has measures
 * @throws Refusal `invalid` when an id is there already.
 */
export function startPilotPlan(
  workbook: Workbook,
  about: { readonly id: string; readonly ids: readonly string[] },
): Change {
  if (Object.hasOwn(workbook.pilot, about.id))
    throw new Refusal('invalid', 'There is a pilot with this id already: change that one.');
  const { name, scope, stop_rule, afterwards, contacts } = pilotTemplate.pilot;
  const count = Object.keys(workbook.pilot).length;
  const pilot = newRow('pilot', {
    id: about.id,
    position: last(Object.values(workbook.pilot)) + 1,
    name: count === 0 ? name : `Pilot ${count + 1}`,
    scope,
    stop_rule,
    afterwards,
    contacts,
  });
  const edit = putEdit(workbook, 'pilot', pilot);
  const withPilot = { ...workbook, pilot: { ...workbook.pilot, [pilot.id]: pilot } };
  const from = last(Object.values(workbook.pilot_measure));
  const measures = pilotTemplate.measures.map((one, index) => {
    const kpi = one.kpi === undefined ? undefined : workbook.kpi[one.kpi];
    const id = about.ids[index];
    if (id === undefined) throw new Error('Every measure needs an id.');
    return putEdit(
      withPilot,
      'pilot_measure',
      newRow('pilot_measure', {
        id,
        position: from + index + 1,
        pilot: pilot.id,
        name: one.name,
        kpi: kpi?.id ?? null,
        unit: one.unit,
        direction: one.direction,
        target: kpi?.expected ?? null,
        must: one.must,
      }),
    );
  });
  return { title: `Plan pilot ${pilot.name}`, edits: [edit, ...measures] };
}

function last(rows: readonly { readonly position: number }[]): number {
  return rows.reduce((most, { position }) => Math.max(most, position), 0);
}
