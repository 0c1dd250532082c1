import type { Change } from '../changes/change.ts';
import { starterTouchpoints, starterTouchpointValues } from '../content/sourcing/starter-touchpoints.ts';
import { Refusal } from '../lib/refusal.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

/**
 * Adds touchpoints from the list of usual ones, in the order in which they were chosen, behind those that are there.
 *
 * @param starters ids of `starterTouchpoints`
 * @param newId makes an id that is unique for ever
 * @throws Refusal `missing-row` for a starter that the list does not have, or whose stage or channel is gone.
 */
export function addStarterTouchpoints(
  workbook: Workbook,
  starters: readonly string[],
  newId: () => string,
): Change {
  const last = Object.values(workbook.touchpoint).reduce((most, { position }) => Math.max(most, position), 0);
  const added = starters.map((id, index) => {
    const starter = starterTouchpoints.find((one) => one.id === id);
    if (!starter) throw new Refusal('missing-row', `The list has no touchpoint ${id}: choose another.`);
    const values = starterTouchpointValues(starter, workbook);
    if (!values)
      throw new Refusal(
        'missing-row',
        `The stage or channel of "${starter.name}" is not in this workbook's lists, so nothing was added: leave it out, or add it under Lists.`,
      );
    const row = newRow('touchpoint', { ...values, id: newId(), position: last + index + 1 });
    return putEdit(workbook, 'touchpoint', row);
  });
  const [only] = added;
  const title =
    added.length === 1 && only
      ? `Add touchpoint ${String(only.after?.name)}`
      : `Add ${added.length} touchpoints from the list`;
  return { title, edits: added };
}

/** Starters that this workbook can take: their stage and channel are in its lists. */
export function possibleStarters(workbook: Pick<Workbook, 'interaction_type' | 'channel' | 'stage'>) {
  return starterTouchpoints.filter((starter) => starterTouchpointValues(starter, workbook) !== null);
}

/** Ids of the starters whose name a touchpoint has already, ignoring capitals. */
export function starterTouchpointsInUse({ touchpoint }: Pick<Workbook, 'touchpoint'>): ReadonlySet<string> {
  const names = new Set(Object.values(touchpoint).map(({ name }) => name.trim().toLowerCase()));
  return new Set(
    starterTouchpoints.filter(({ name }) => names.has(name.trim().toLowerCase())).map(({ id }) => id),
  );
}
