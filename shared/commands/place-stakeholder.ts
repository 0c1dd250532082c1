import type { Change } from '../changes/change.ts';
import { attitudeOf } from '../domain/change/attitude-points.ts';
import { Refusal } from '../lib/refusal.ts';
import { ATTITUDES, type Attitude } from '../model/readiness-lists.ts';
import type { Workbook } from '../model/workbook.ts';
import { setFields } from './put.ts';

/**
 * Puts a group on the map of influence and attitude. Where it stood at the start stays; for a group that is placed for
 * the first time it is where it is put now.
 *
 * @param place.influence 1-5
 * @throws Refusal `missing-row` when the group is gone.
 */
export function placeStakeholder(
  workbook: Workbook,
  id: string,
  { influence, attitude }: { readonly influence: number; readonly attitude: Attitude },
): Change {
  const group = workbook.stakeholder[id];
  if (!group) throw new Refusal('missing-row', 'This group is not there any more, so it was not moved.');
  const label = ATTITUDES.find(({ value }) => value === attitude)?.label.toLowerCase() ?? attitude;
  return setFields(
    workbook,
    'stakeholder',
    id,
    {
      influence,
      attitude_now: attitude,
      ...(attitudeOf(group) === null ? { attitude_start: attitude } : {}),
    },
    `Place ${group.name} at influence ${influence}, ${label}`,
  );
}
