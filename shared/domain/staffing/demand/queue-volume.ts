import { listed } from '../../../model/list-text.ts';
import type { Queue } from '../../../model/tables/queue.ts';
import type { Touchpoint } from '../../../model/tables/touchpoint.ts';
import type { TouchpointAdvice } from '../../sourcing/touchpoint/decide-touchpoint.ts';

/** What one touchpoint gives to a queue. */
export interface VolumePart {
  readonly touchpoint: Touchpoint;
  /** The part of its contacts that is counted, 0-1: all, or the partner's. */
  readonly counted01: number;
  /** Contacts in an average month that come to the queue; null while the touchpoint's are unknown. */
  readonly contacts: number | null;
}

/** A queue's contacts in an average month and their handle time; null while unknown. */
export interface QueueVolume {
  readonly contacts: number | null;
  /** Average handle time in seconds. */
  readonly handleSeconds: number | null;
  /** The queue's own figure stands in place of the touchpoints'. */
  readonly ownContacts: boolean;
  readonly ownHandleTime: boolean;
  readonly parts: readonly VolumePart[];
}

type Demand = Pick<Queue, 'touchpoints' | 'counts' | 'share_percent' | 'contacts_per_month' | 'aht_seconds'>;

/**
 * Contacts of an average month: the queue's own figure, otherwise the sum over its touchpoints of contacts x counted
 * part x share of the queue. The counted part is all of them, or the partner's: 1 where the touchpoint goes to a
 * partner, its partner's share (or the usual one) where the work is mixed, 0 where it stays or is automated. The
 * handle time is the queue's own, otherwise the mean of the touchpoints, weighted by the contacts that count.
 *
 * Example: 4,000 outsourced contacts of 215 s and 2,300 mixed ones of 440 s, half of which are the partner's, at a
 * share of 70 %: 2,800 + 805 = 3,605 contacts of (2,800 x 215 + 805 x 440) / 3,605 = 265.2 s.
 *
 * @param hybridShare the partner's usual share of mixed work in percent
 */
export function queueVolume(
  queue: Demand,
  advice: ReadonlyMap<string, TouchpointAdvice>,
  hybridShare: number,
): QueueVolume {
  const parts = listed(queue.touchpoints).flatMap((id): VolumePart[] => {
    const found = advice.get(id);
    if (!found) return [];
    const { touchpoint } = found;
    const counted01 = queue.counts === 'all' ? 1 : partnerShare01(found, hybridShare);
    const { contacts_per_month: contacts } = touchpoint;
    return [
      {
        touchpoint,
        counted01,
        contacts: contacts === null ? null : (contacts * counted01 * queue.share_percent) / 100,
      },
    ];
  });
  let contacts = 0;
  let timed = 0;
  let seconds = 0;
  for (const part of parts) {
    const amount = part.contacts ?? 0;
    contacts += amount;
    if (part.touchpoint.aht_seconds === null) continue;
    timed += amount;
    seconds += amount * part.touchpoint.aht_seconds;
  }
  return {
    contacts: queue.contacts_per_month ?? (parts.some((part) => part.contacts !== null) ? contacts : null),
    handleSeconds: queue.aht_seconds ?? (timed > 0 ? seconds / timed : null),
    ownContacts: queue.contacts_per_month !== null,
    ownHandleTime: queue.aht_seconds !== null,
    parts,
  };
}

/** The partner's part of a touchpoint's contacts, 0-1, as its decision or its recommendation has it. */
function partnerShare01({ effective, touchpoint }: TouchpointAdvice, hybridShare: number): number {
  if (effective === 'outsource') return 1;
  return effective === 'hybrid' ? (touchpoint.partner_share ?? hybridShare) / 100 : 0;
}
