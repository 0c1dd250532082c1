import { listed } from '../../model/list-text.ts';
import { contactsOutside } from './demand/interval-demand.ts';
import type { Found } from './finding.ts';
import type { QueueStaffing } from './staff-queues.ts';

/** Nobody can be planned without days. */
export function notOpen({ queue }: QueueStaffing): Found | null {
  if (listed(queue.days_open).length > 0) return null;
  return {
    kind: 'not-open',
    tone: 'bad',
    title: 'No days open',
    advice: 'Without days nobody can be planned. Choose the days with service.',
    at: 'queue',
  };
}

/** Why the need is not known, once there are days. */
export function noVolume({ queue, volume, week, rows }: QueueStaffing): Found | null {
  if (week || listed(queue.days_open).length === 0) return null;
  if (queue.day_curve === 'own' && !rows.some(({ contacts }) => contacts !== null))
    return {
      kind: 'no-intervals',
      tone: 'bad',
      title: 'No own intervals yet',
      advice: 'The queue counts on own intervals. Paste them from your phone system, or choose a curve.',
      at: 'intervals',
    };
  if (volume.contacts === null && queue.day_curve !== 'own')
    return {
      kind: 'no-volume',
      tone: 'bad',
      title: 'No volume',
      advice: 'Name the touchpoints that the queue answers, or type its contacts a month.',
      at: 'queue',
    };
  return {
    kind: 'no-handle-time',
    tone: 'bad',
    title: 'No handle time',
    advice:
      'Contacts without a handle time are no workload. Type the AHT of the queue or of its touchpoints.',
    at: 'queue',
  };
}

/** Customers hang up, and nobody knows after how long. */
export function noPatience({ queue }: QueueStaffing): Found | null {
  if (queue.work === 'deferred' || queue.model !== 'erlang-a' || queue.patience_seconds !== null) return null;
  return {
    kind: 'no-patience',
    tone: 'attention',
    title: 'Patience is missing',
    advice:
      'Erlang A needs to know how long customers wait before they hang up. Until then Erlang C is used, which asks for more people rather than for fewer.',
    at: 'queue',
  };
}

/** Touchpoints that should count and have no figures. */
export function missingVolume({ queue, volume }: QueueStaffing): Found | null {
  if (volume.ownContacts || queue.day_curve === 'own' || volume.contacts === null) return null;
  const missing = volume.parts.filter(
    ({ touchpoint, counted01 }) =>
      counted01 > 0 &&
      (touchpoint.contacts_per_month === null || (touchpoint.aht_seconds === null && !volume.ownHandleTime)),
  );
  if (missing.length === 0) return null;
  return {
    kind: 'missing-volume',
    tone: 'attention',
    title: `${missing.length === 1 ? 'A touchpoint has' : `${missing.length} touchpoints have`} no volume or handle time`,
    advice: `What they bring is left out or counted with the handle time of the others, so that the need may be too low: ${missing.map(({ touchpoint }) => touchpoint.name).join(', ')}.`,
    at: 'touchpoints',
  };
}

/** Counts of a time at which the queue is closed. */
export function outside({ queue, rows }: QueueStaffing): Found | null {
  const lost = queue.day_curve === 'own' ? contactsOutside(queue, rows) : 0;
  if (lost === 0) return null;
  return {
    kind: 'outside',
    tone: 'attention',
    title: `${Math.round(lost)} contacts a week lie outside the hours`,
    advice:
      'They arrive while the queue is closed and count nowhere. Change the hours, or take the intervals out.',
    at: 'intervals',
  };
}
