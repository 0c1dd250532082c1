import { modelOf } from '../../../../shared/domain/staffing/queue-goal.ts';
import type { IntervalNeed, WeekNeed } from '../../../../shared/domain/staffing/staff-intervals.ts';
import type { QueueStaffing } from '../../../../shared/domain/staffing/staff-queues.ts';
import type { YearNeed } from '../../../../shared/domain/staffing/staff-year.ts';
import type { Queue } from '../../../../shared/model/tables/queue.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { decimal, handleTime, number, percent, promiseOf, seconds, statementOf } from './staffing-words.ts';

const QUEUEING =
  'Queueing theory: A. K. Erlang (1917) for Erlang B and C; C. Palm (1957), F. Baccelli and G. Hebuterne (1981) for customers who hang up.';
const METHOD = 'Readiness Workbook method, staffing.';

/** Agents and occupancy of the busiest interval. */
export function explainAgents(queue: Queue, week: WeekNeed): Explanation {
  const { busiest } = week;
  const deferred = modelOf(queue) === 'deferred';
  return {
    title: 'Agents in the busiest interval',
    formula: deferred
      ? 'Work that arrives = contacts × handle time ÷ length of the interval. It is spread evenly over the promise. Agents = work ÷ most occupancy, rounded up. Occupancy = work ÷ agents.'
      : 'Load in erlangs = contacts × handle time ÷ length of the interval. Agents = the smallest whole number that reaches the service level and keeps occupancy at or below its ceiling. Occupancy = load that is answered ÷ agents.',
    columns: ['Figure', 'Value'],
    terms: busiest ? termsOf(queue, busiest) : [['Contacts in the week', 0]],
    total: null,
    result: busiest
      ? `${busiest.agents} agents, busy ${percent(busiest.occupancy01)} of the time.`
      : 'Nothing arrives, so nobody is needed.',
    notes: [
      statementOf(queue),
      ...countingNotes(queue),
      'Up to 85 % busy can be kept up; 85 to 90 % for a short time; beyond 90 % people wear out.',
    ],
    source: deferred ? METHOD : QUEUEING,
  };
}

/** What makes the load of a queue another than contacts x handle time of one group. */
function countingNotes(queue: Queue): readonly string[] {
  return [
    ...(queue.work === 'chat' && queue.concurrency > 1
      ? [
          `An agent serves ${decimal(queue.concurrency)} chats at a time: each counts with its handle time divided by that.`,
        ]
      : []),
    ...(queue.sites > 1
      ? [`The contacts are split between ${queue.sites} groups; each needs its own, and their sum counts.`]
      : []),
  ];
}

function termsOf(queue: Queue, { demand, load, agents }: IntervalNeed): Explanation['terms'] {
  return [
    ['Contacts in the interval', decimal(demand.contacts)],
    ['Handle time', handleTime(demand.handleSeconds)],
    ['Length of the interval', `${demand.minutes} min`],
    [modelOf(queue) === 'deferred' ? 'Its share of work, in people' : 'Load in erlangs', load.toFixed(2)],
    ['Promise', promiseOf(queue)],
    ['Most occupancy', `${queue.max_occupancy_percent} %`],
    ['Agents', String(agents)],
  ];
}

/** Service level and wait. */
export function explainService(queue: Queue, week: WeekNeed): Explanation {
  const { busiest } = week;
  const service = busiest?.service ?? null;
  const abandons = modelOf(queue) === 'erlang-a';
  return {
    title: 'Service level and wait',
    formula: abandons
      ? 'A chain of states (so many contacts in the system), with arrivals, answers and hanging up, gives the share that waits and how long. The service level is exact for the definition named below.'
      : 'Share that waits C by Erlang C. Service level = 1 − C × e^(−(agents − load) × threshold ÷ handle time). Average wait = C × handle time ÷ (agents − load).',
    columns: ['Figure', 'Value'],
    terms: [
      ['Load in erlangs', busiest?.load.toFixed(2) ?? '0'],
      ['Agents', String(busiest?.agents ?? 0)],
      ['Share that waits', percent(service?.waits01 ?? null)],
      ['Wait of those who wait', seconds(service?.waitOfWaitingSeconds ?? null)],
      ...(abandons ? [['Hang up', percent(service?.abandons01 ?? null)]] : []),
      ['Service level', percent(service?.serviceLevel01 ?? null)],
      ['Average wait', seconds(service?.waitSeconds ?? null)],
    ],
    total: null,
    result: `${percent(service?.serviceLevel01 ?? null)} in time in the busiest interval; ${percent(week.serviceLevel01)} over the week, weighted by contacts.`,
    notes: [statementOf(queue), ...countingNotes(queue)],
    source: QUEUEING,
  };
}

/** People on the schedule. */
export function explainScheduled(queue: Queue, week: WeekNeed): Explanation {
  const shrinkage = queue.shrinkage_percent;
  const agents = week.busiest?.agents ?? 0;
  return {
    title: 'On the schedule',
    formula: 'Agents ÷ (1 − shrinkage), rounded up.',
    columns: ['Figure', 'Value'],
    terms: [
      ['Agents', String(agents)],
      ['Shrinkage', `${decimal(shrinkage)} %`],
      ['Before rounding', (agents / (1 - shrinkage / 100)).toFixed(2)],
    ],
    total: null,
    result: `${week.busiest?.scheduled ?? 0} people on the schedule.`,
    notes: [
      'Always rounded up, because a part of a person is at work or not. Some calculators round to the nearest: 97.14 is 98 here and 97 there.',
    ],
    source: METHOD,
  };
}

/** FTE of the week. */
export function explainFte(queue: Queue, week: WeekNeed): Explanation {
  const shrinkage = queue.shrinkage_percent;
  return {
    title: 'FTE for the week',
    formula:
      'Agent hours of all intervals ÷ (hours a week × (1 − shrinkage)). Not rounded, and counted from agents, so that rounding does not add up.',
    columns: ['Figure', 'Value'],
    terms: [
      ['Agent hours in the week', decimal(week.agentHours)],
      ['Paid hours a week of one FTE', decimal(queue.weekly_hours)],
      ['Shrinkage', `${decimal(shrinkage)} %`],
    ],
    total: null,
    result: `${decimal(week.fte)} FTE for ${number(week.contacts)} contacts.`,
    notes: [
      `One seat kept round the clock takes ${decimal(168 / (queue.weekly_hours * (1 - shrinkage / 100)))} FTE with these hours and this shrinkage.`,
      'Shifts never fit the need exactly. Real plans take some percent more.',
    ],
    source: METHOD,
  };
}

/** Where the contacts of a queue come from. */
export function explainVolume({ queue, volume }: QueueStaffing): Explanation {
  const own = queue.day_curve === 'own';
  return {
    title: `Contacts of “${queue.name}”`,
    formula: own
      ? 'The queue counts on its own intervals: contacts and handle times as typed or pasted, at the strength of the month planned for.'
      : 'Contacts a month = the queue’s own figure, otherwise the sum over its touchpoints of contacts × counted part × share of the queue. The week is that ÷ (52 ÷ 12) × month planned for.',
    columns: ['Touchpoint', 'Contacts a month', 'Counted, %', 'To this queue', 'AHT, s'],
    terms: volume.parts.map(({ touchpoint, counted01, contacts }) => [
      touchpoint.name,
      touchpoint.contacts_per_month,
      Math.round(counted01 * 100),
      contacts === null ? null : Math.round(contacts),
      touchpoint.aht_seconds,
    ]),
    total: [
      'Queue',
      null,
      null,
      volume.contacts === null ? null : Math.round(volume.contacts),
      volume.handleSeconds === null ? null : Math.round(volume.handleSeconds),
    ],
    result: `${volume.contacts === null ? 'Not known' : number(volume.contacts)} contacts in an average month, ${handleTime(volume.handleSeconds)} each${volume.ownContacts ? ' (own figure)' : ''}.`,
    notes: [
      `The partner’s part is all of an outsourced touchpoint, its share of a mixed one, and nothing of one that stays or is automated. Share of this queue: ${decimal(queue.share_percent)} %.`,
    ],
    source: METHOD,
  };
}

/** The year, and what a team of the size of its peak would cost. */
export function explainYear(year: YearNeed, idleCost: string | null): Explanation {
  return {
    title: 'Twelve months',
    formula:
      'The week of each month at the strength that the season of the channel gives it. Idle FTE-months = Σ (FTE of the strongest month − FTE of the month).',
    columns: ['Figure', 'FTE'],
    terms: [
      ['Strongest month', year.peak.fte],
      ['Weakest month', year.trough.fte],
      ['Mean of the year', year.meanFte],
    ],
    total: null,
    result: `${decimal(year.idleFteMonths)} FTE-months a year without work if the team always had the size of the strongest month${idleCost === null ? '' : `: ${idleCost}`}.`,
    notes: [
      'Cost of an idle FTE-month: cost of today’s team ÷ its FTE ÷ 12, from the profile. A partner who serves several clients can use these people elsewhere; that is part of what a price per contact pays for.',
    ],
    source: METHOD,
  };
}
