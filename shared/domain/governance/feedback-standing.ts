import type { FeedbackItem } from '../../model/tables/feedback-item.ts';
import type { FeedbackLoop } from '../../model/tables/feedback-loop.ts';
import { addDays, type Day } from './day-sums.ts';

/** How far an item has come on its way to whoever told it. */
export type FeedbackStep = 'new' | 'looked-at' | 'answered' | 'closed' | 'told';

export interface FeedbackStanding {
  readonly step: FeedbackStep;
  /** The last day to close it in time; null without a day of receipt or days to answer. */
  readonly dueOn: Day | null;
  /** Closed by its last day; null while that cannot be judged, because it is open and its time is not up. */
  readonly onTime: boolean | null;
  /** It is open and its last day has passed. */
  readonly overdue: boolean;
}

/**
 * Where an item stands. Its last day is the day of receipt and the loop's days to answer; closing it on that day is in
 * time. Received on 1 March 2027 in a loop of 30 days it is due on 31 March, and open on 1 April it is late.
 *
 * @param today `YYYY-MM-DD`; null where nothing is to be late by the calendar
 */
export function feedbackStanding(
  item: FeedbackItem,
  loop: Pick<FeedbackLoop, 'answer_days'> | undefined,
  today: Day | null,
): FeedbackStanding {
  const days = loop?.answer_days ?? null;
  const dueOn = item.received_on === null || days === null ? null : addDays(item.received_on, days);
  const { closed_on: closed } = item;
  const passed = dueOn !== null && today !== null && today > dueOn;
  return {
    step: stepOf(item),
    dueOn,
    onTime: dueOn === null ? null : closed !== null ? closed <= dueOn : passed ? false : null,
    overdue: closed === null && passed,
  };
}

function stepOf({ told_sender, closed_on, answer, triaged_on }: FeedbackItem): FeedbackStep {
  if (closed_on !== null) return told_sender ? 'told' : 'closed';
  if (answer.trim() !== '') return 'answered';
  return triaged_on === null ? 'new' : 'looked-at';
}

/** How well feedback is dealt with; shares are 0-1 and null while nothing can be judged. */
export interface FeedbackMeasure {
  readonly items: number;
  readonly overdue: number;
  /** Items that are closed, or open after their last day: those that can be judged. */
  readonly judged: number;
  readonly closedOnTime01: number | null;
  readonly replied01: number | null;
}

/**
 * Two shares of the items that can be judged, which are the closed ones and those whose last day has passed: closed in
 * time, and sender told. Open items that are late count, so that leaving one open never makes a figure better. Of 4
 * closed items, 3 of them in time, and 1 that is open and late, 3 / 5 = 60 % were closed in time.
 */
export function feedbackMeasure(
  items: readonly FeedbackItem[],
  loops: Readonly<Record<string, FeedbackLoop>>,
  today: Day | null,
): FeedbackMeasure {
  const standing = items.map((item) => ({
    item,
    ...feedbackStanding(item, loops[item.loop], today),
  }));
  const ended = standing.filter(({ item, overdue }) => item.closed_on !== null || overdue);
  const timed = ended.filter(({ onTime }) => onTime !== null);
  return {
    items: items.length,
    overdue: standing.filter(({ overdue }) => overdue).length,
    judged: ended.length,
    closedOnTime01: share(timed.filter(({ onTime }) => onTime === true).length, timed.length),
    replied01: share(ended.filter(({ item }) => item.told_sender).length, ended.length),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
