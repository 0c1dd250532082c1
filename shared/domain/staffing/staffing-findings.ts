import { listed } from '../../model/list-text.ts';
import type { FindingRule, Found, StaffingFinding } from './finding.ts';
import { missingVolume, noPatience, notOpen, noVolume, outside } from './missing-findings.ts';
import { agentSeconds } from './queue-goal.ts';
import type { QueueStaffing } from './staff-queues.ts';

const SUSTAINABLE = 85;
const EXHAUSTING = 90;
const MOST_CHATS = 3;
const HIGH_TARGET = 95;
const SMALL_LOAD = 2;

/**
 * What is missing, contradictory or unwise about a queue, worst first.
 *
 * Occupancy: up to 85 % can be kept up, to 90 % for a short time, beyond it wears people out. Round the clock with fewer
 * than 2 erlangs on average, most of the hours of one seat are paid for waiting. More than three chats at a time cost
 * more in handle time and mistakes than they save.
 */
export function staffingFindings(staffing: QueueStaffing): readonly StaffingFinding[] {
  return RULES.flatMap((rule) => {
    const found = rule(staffing);
    return found ? [{ ...found, queue: staffing.queue.id }] : [];
  });
}

const RULES: readonly FindingRule[] = [
  notOpen,
  noVolume,
  neverClears,
  short,
  noPatience,
  occupancy,
  target,
  concurrency,
  smallRoundTheClock,
  outside,
  missingVolume,
  longContacts,
  split,
];

function neverClears({ week }: QueueStaffing): Found | null {
  const places = week?.intervals.filter(({ plan }) => plan?.neverClears).length ?? 0;
  if (places === 0) return null;
  return {
    kind: 'never-clears',
    tone: 'bad',
    title: `The queue never clears in ${intervals(places)}`,
    advice:
      'More arrives than the planned agents can answer, so that the queue grows for as long as it lasts. Plan more agents there.',
    at: 'intervals',
  };
}

function short({ week }: QueueStaffing): Found | null {
  const places = week?.intervals.filter(({ plan }) => plan?.short && !plan.neverClears).length ?? 0;
  if (places === 0) return null;
  return {
    kind: 'short',
    tone: 'attention',
    title: `Fewer agents planned than needed in ${intervals(places)}`,
    advice:
      'The promised service is missed there. Move people from hours with more than enough, or plan more.',
    at: 'intervals',
  };
}

function occupancy({ queue, week }: QueueStaffing): Found | null {
  const busy = (week?.busiest?.occupancy01 ?? 0) * 100;
  if (queue.work === 'deferred' || queue.max_occupancy_percent <= SUSTAINABLE || busy <= SUSTAINABLE)
    return null;
  const exhausting = busy > EXHAUSTING;
  return {
    kind: 'occupancy',
    tone: exhausting ? 'bad' : 'attention',
    title: `Agents are busy ${Math.round(busy)} % of the time`,
    advice: exhausting
      ? 'Beyond 90 % there is no breath between contacts: people make mistakes and leave. Bring the ceiling down to 85 %.'
      : 'Between 85 and 90 % can be kept up for days, not for months. A ceiling of 85 % is usual.',
    at: 'queue',
  };
}

function target({ queue }: QueueStaffing): Found | null {
  if (queue.work === 'deferred' || queue.target_percent <= HIGH_TARGET) return null;
  return {
    kind: 'target',
    tone: 'attention',
    title: `A target of ${queue.target_percent} % is dear`,
    advice:
      'The last few percent take most of the people, and no number of agents promises 100 %. Look at what five points less would save.',
    at: 'queue',
  };
}

function concurrency({ queue }: QueueStaffing): Found | null {
  if (queue.work === 'chat' && queue.concurrency > MOST_CHATS)
    return {
      kind: 'concurrency',
      tone: 'attention',
      title: `${queue.concurrency} chats at a time`,
      advice:
        'Beyond three, each chat takes longer and answers get mixed up, so that little is gained. Check it against a trial.',
      at: 'queue',
    };
  if (queue.work !== 'chat' && queue.concurrency !== 1)
    return {
      kind: 'concurrency',
      tone: 'info',
      title: 'Several at a time counts for chats only',
      advice: 'The queue is answered one by one, so that the figure is not used.',
      at: 'queue',
    };
  return null;
}

function smallRoundTheClock({ queue, week }: QueueStaffing): Found | null {
  if (!week || queue.opens !== queue.closes || listed(queue.days_open).length < 7) return null;
  const hours = 7 * 24;
  const load = week.intervals.reduce((sum, { load: one, demand }) => sum + (one * demand.minutes) / 60, 0);
  if (queue.work === 'deferred' || load / hours >= SMALL_LOAD) return null;
  return {
    kind: 'small-round-clock',
    tone: 'attention',
    title: `Round the clock for ${(load / hours).toFixed(1)} erlangs`,
    advice:
      'Somebody has to sit there all night, mostly waiting. Shorter hours, a shared night team or a call-back cost less.',
    at: 'queue',
  };
}

function longContacts({ queue, volume, week }: QueueStaffing): Found | null {
  if (!week || queue.work === 'deferred' || volume.handleSeconds === null) return null;
  if (agentSeconds(queue, volume.handleSeconds) <= Number(queue.interval_minutes) * 60) return null;
  return {
    kind: 'long-contacts',
    tone: 'info',
    title: 'Contacts last longer than an interval',
    advice:
      'Each interval is worked out by itself, as if it had run for a while. With such long contacts choose a longer interval.',
    at: 'queue',
  };
}

function split({ queue }: QueueStaffing): Found | null {
  if (queue.sites < 2 || queue.work === 'deferred') return null;
  return {
    kind: 'split',
    tone: 'info',
    title: `Split between ${queue.sites} groups`,
    advice: 'Smaller groups need more people for the same promise. Pooling shows how many.',
    at: 'pooling',
  };
}

function intervals(count: number): string {
  return count === 1 ? '1 interval' : `${count} intervals`;
}
