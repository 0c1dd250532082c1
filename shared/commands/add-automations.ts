import type { Change } from '../changes/change.ts';
import { machineKindOf } from '../content/technology/machine-kinds.ts';
import { humanRoutes } from '../domain/technology/human-routes.ts';
import { Refusal } from '../lib/refusal.ts';
import { automation as automationTable } from '../model/tables/automation.ts';
import type { Touchpoint } from '../model/tables/touchpoint.ts';
import { newRow, type Row } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { editRows } from './edit-rows.ts';

/** Touchpoints of the map that are to be automated and for which no machine is described, in their order. */
export function touchpointsWithoutMachine(
  workbook: Pick<Workbook, 'touchpoint' | 'channel' | 'automation'>,
): readonly Touchpoint[] {
  return humanRoutes(workbook).list.flatMap(({ touchpoint, gap }) =>
    touchpoint !== null && gap === 'no-machine' ? [touchpoint] : [],
  );
}

/**
 * Adds an automation for each touchpoint, as one act: named after it, of the usual kind for its channel, with today's
 * containment and owner of the touchpoint. Containment wanted and the way to a person stay empty, because nobody but
 * the people who build it can know them.
 *
 * @param touchpoints ids, in the order in which the rows are to stand
 * @param ids of the new rows, one for each touchpoint
 * @throws Refusal `missing-row` for a touchpoint that is gone, `nothing-to-do` without any
 */
export function addAutomations(
  workbook: Workbook,
  touchpoints: readonly string[],
  ids: readonly string[],
): Change {
  if (touchpoints.length === 0)
    throw new Refusal(
      'nothing-to-do',
      'Every touchpoint that is to be automated has its machine: there is nothing to add.',
    );
  const last = Object.values(workbook.automation).reduce((most, { position }) => Math.max(most, position), 0);
  const add = touchpoints.map((id, index): Row<'automation'> => {
    const touchpoint = workbook.touchpoint[id];
    const channel = touchpoint && workbook.channel[touchpoint.channel];
    if (!touchpoint || !channel)
      throw new Refusal('missing-row', 'A touchpoint is no longer there: look at the list again.');
    return newRow('automation', {
      id: ids[index] ?? '',
      position: last + index + 1,
      name: touchpoint.name.slice(0, automationTable.fields.name.max ?? 200),
      kind: machineKindOf(channel),
      touchpoint: id,
      machine_percent: channel.unattended ? 100 : null,
      contained_today_percent: null,
      owner: touchpoint.owner,
    });
  });
  const title =
    add.length === 1 ? `Add automation ${add[0]?.name}` : `Add ${add.length} automations from the map`;
  return editRows(workbook, 'automation', { add: add as never }, title);
}
