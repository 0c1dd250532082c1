import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { setFields } from './put.ts';

/**
 * Puts a touchpoint into another journey stage, another channel, or both.
 *
 * @throws Refusal `missing-row` when the touchpoint, the stage or the channel is not there.
 */
export function moveTouchpoint(
  workbook: Workbook,
  id: string,
  to: { readonly stage: string; readonly channel: string },
): Change {
  const touchpoint = workbook.touchpoint[id];
  const stage = workbook.stage[to.stage];
  const channel = workbook.channel[to.channel];
  if (!touchpoint || !stage || !channel)
    throw new Refusal(
      'missing-row',
      `This ${touchpoint ? 'place of the map' : 'touchpoint'} is not there any more, so nothing was moved.`,
    );
  return setFields(
    workbook,
    'touchpoint',
    id,
    { stage: stage.id, channel: channel.id },
    `Move ${touchpoint.name} to ${stage.name}, ${channel.name}`,
  );
}
