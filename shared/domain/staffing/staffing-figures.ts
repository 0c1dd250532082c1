import { sumBy } from '../../lib/sum-by.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { staffQueues } from './staff-queues.ts';

/**
 * The people of every queue as `staffing.<id>.<figure>`: agents, scheduled, sl (0-1), asa (s), occupancy (0-1), erlangs
 * and contacts of the interval of the week that needs most, and the fte of the week; null while the demand is unknown.
 * `staffing.fte` is the sum over the queues that are known.
 */
export function staffingFigures(workbook: Workbook): Figures {
  const queues = staffQueues(workbook);
  const figures: Record<string, Figure> = {};
  for (const { queue, week } of queues) {
    const key = `staffing.${queue.id}`;
    const busiest = week?.busiest ?? null;
    const idle = week && !busiest ? 0 : null;
    figures[`${key}.agents`] = busiest?.agents ?? idle;
    figures[`${key}.scheduled`] = busiest?.scheduled ?? idle;
    figures[`${key}.sl`] = busiest?.service?.serviceLevel01 ?? null;
    figures[`${key}.asa`] = busiest?.service?.waitSeconds ?? null;
    figures[`${key}.occupancy`] = busiest?.occupancy01 ?? idle;
    figures[`${key}.erlangs`] = busiest?.load ?? idle;
    figures[`${key}.contacts`] = busiest?.demand.contacts ?? idle;
    figures[`${key}.fte`] = week?.fte ?? null;
  }
  const known = queues.flatMap(({ week }) => week ?? []);
  figures['staffing.fte'] = known.length === 0 ? null : sumBy(known, ({ fte }) => fte);
  figures['staffing.queues'] = queues.length;
  figures['staffing.unknown'] = queues.length - known.length;
  return figures;
}
