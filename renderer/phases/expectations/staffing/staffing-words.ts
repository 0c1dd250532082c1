import type { IntervalDemand } from '../../../../shared/domain/staffing/demand/interval-demand.ts';
import { clockOf } from '../../../../shared/domain/staffing/demand/open-intervals.ts';
import { modelOf } from '../../../../shared/domain/staffing/queue-goal.ts';
import {
  SERVICE_LEVEL_DEFINITIONS,
  WEEKDAYS,
  type Weekday,
} from '../../../../shared/model/expectation-lists.ts';
import type { Queue } from '../../../../shared/model/tables/queue.ts';

const oneDecimal = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });

/** A share as percent with one decimal. */
export function percent(share01: number | null): string {
  return share01 === null ? '–' : `${oneDecimal.format(share01 * 100)} %`;
}

/** A wait: seconds, from two minutes on minutes. */
export function seconds(value: number | null): string {
  if (value === null) return '–';
  return value < 120 ? `${whole.format(value)} s` : `${oneDecimal.format(value / 60)} min`;
}

/** A handle time, always in seconds, as it is typed. */
export function handleTime(value: number | null): string {
  return value === null ? '–' : `${whole.format(value)} s`;
}

export function number(value: number): string {
  return whole.format(value);
}

export function decimal(value: number): string {
  return oneDecimal.format(value);
}

export function dayName(weekday: Weekday): string {
  return WEEKDAYS.find(({ value }) => value === weekday)?.label ?? weekday;
}

/** As in "10:00 to 10:30". */
export function timeSpan({ start, minutes }: Pick<IntervalDemand, 'start' | 'minutes'>): string {
  return `${clockOf(start)} to ${clockOf(start + minutes)}`;
}

/** Key of an interval within its week. */
export function intervalKey({ weekday, start }: Pick<IntervalDemand, 'weekday' | 'start'>): string {
  return `${weekday} ${start}`;
}

/** What is promised, in words. */
export function promiseOf(queue: Queue): string {
  return queue.work === 'deferred'
    ? `within ${decimal(queue.answer_hours)} hours of service`
    : `${queue.target_percent} % within ${queue.target_seconds} s`;
}

/** How need is worked out and rounded, for whoever puts a name under it. */
export function statementOf(queue: Queue): string {
  const rounding =
    'Agents of each interval are the smallest whole number that is enough; people on the schedule are that number divided by (1 − shrinkage) and rounded up; FTE are not rounded.';
  switch (modelOf(queue)) {
    case 'deferred':
      return `Work of each interval is spread evenly over the ${decimal(queue.answer_hours)} hours of service that follow, so that all of it is done in time; nobody waits in a line. ${rounding}`;
    case 'erlang-a': {
      const definition = SERVICE_LEVEL_DEFINITIONS.find(({ value }) => value === queue.sl_definition)?.label;
      return `Erlang A: customers hang up after ${queue.patience_seconds} s on average. Service level: ${(definition ?? '').toLowerCase()}. The wait is that of all who call. ${rounding}`;
    }
    case 'erlang-c':
      return `Erlang C: nobody hangs up, contacts come at random at a steady rate. Service level: answered within ${queue.target_seconds} s, of all. Where many hang up it asks for too many. ${rounding}`;
  }
}
