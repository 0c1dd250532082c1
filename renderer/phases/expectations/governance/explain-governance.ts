import { feedbackMeasure, feedbackStanding } from '../../../../shared/domain/governance/feedback-standing.ts';
import {
  meetingHours,
  meetingLoad,
  TIMES_A_MONTH,
} from '../../../../shared/domain/governance/meeting-load.ts';
import { participantCount } from '../../../../shared/domain/governance/participants-of.ts';
import type { FeedbackItem } from '../../../../shared/model/tables/feedback-item.ts';
import type { FeedbackLoop } from '../../../../shared/model/tables/feedback-loop.ts';
import type { Meeting } from '../../../../shared/model/tables/meeting.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { hoursText, shareText } from './words.ts';

const METHOD = 'Readiness Workbook method, governance: meetings, feedback and escalation. Our own rules.';

/** How the working hours of all meetings came about. */
export function explainLoad(meetings: readonly Meeting[]): Explanation {
  const active = meetings.filter((meeting) => meeting.active && meeting.rhythm !== 'event');
  const { transition, steady } = meetingLoad(meetings);
  return {
    title: 'Hours a month',
    formula:
      'For each meeting: how often it comes in an average month × its length × how many take part. A year has 52 weeks of five working days.',
    columns: ['Meeting', 'Times a month', 'Hours each', 'People', 'Hours a month', 'Time'],
    terms: active.map((meeting) => [
      meeting.name,
      TIMES_A_MONTH[meeting.rhythm],
      meeting.minutes / 60,
      participantCount(meeting),
      meetingHours(meeting) * participantCount(meeting),
      { always: 'always', transition: 'until 90 days after', steady: 'from 90 days after' }[meeting.period],
    ]),
    total: null,
    result: `Until 90 days after going live ${hoursText(transition)} a month, from then on ${hoursText(steady)}.`,
    notes: [
      'One person counts for each role and for each person named beside the roles. Preparing and writing minutes is not counted; it often takes as long again.',
    ],
    source: METHOD,
  };
}

/** How the two shares of feedback came about. */
export function explainFeedback(
  items: readonly FeedbackItem[],
  loops: Readonly<Record<string, FeedbackLoop>>,
  today: string,
): Explanation {
  const measure = feedbackMeasure(items, loops, today);
  const judged = items
    .map((item) => ({ item, standing: feedbackStanding(item, loops[item.loop], today) }))
    .filter(({ item, standing }) => item.closed_on !== null || standing.overdue);
  return {
    title: 'Closed in time and answered',
    formula:
      'Closed in time: of all items that are closed, or open after their last day, the share that was closed by that day. Sender told: of the same items, the share whose sender knows what became of it.',
    columns: ['Feedback', 'Last day', 'Closed', 'In time', 'Sender told'],
    terms: judged.map(({ item, standing }) => [
      item.name,
      standing.dueOn === null ? 'no time set' : formatDay(standing.dueOn),
      item.closed_on === null ? 'open' : formatDay(item.closed_on),
      standing.onTime === null ? 'not judged' : standing.onTime ? 'yes' : 'no',
      item.told_sender ? 'yes' : 'no',
    ]),
    total: null,
    result: `Closed in time ${shareText(measure.closedOnTime01)}, sender told ${shareText(measure.replied01)}.`,
    notes: [
      'An item that is late and still open counts as not in time, so that leaving it open never helps. Items of a loop without days to answer are not judged for time.',
    ],
    source: METHOD,
  };
}
