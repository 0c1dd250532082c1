import { type Holidays, NO_HOLIDAYS } from '../../lib/holidays.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import type { Figures } from '../figure.ts';
import { feedbackMeasure } from './feedback-standing.ts';
import { governanceFindings } from './governance-findings.ts';
import { meetingLoad } from './meeting-load.ts';
import { nextMeeting } from './next-meeting.ts';

/**
 * The figures of governance, feedback and escalation by their keys: how many meetings take place, working hours that
 * they take in an average month until 90 days after going live and from then on, the day of the next one, how many
 * loops are in use, the two shares of `feedbackMeasure` (0-1), tiers, and how many findings there are.
 *
 * @param today `YYYY-MM-DD`; null where nothing is next and nothing is late
 * @param holidays of the places in the engagement's holiday calendars
 */
export function governanceFigures(
  workbook: Workbook,
  today: string | null,
  holidays: Holidays = NO_HOLIDAYS,
): Figures {
  const meetings = Object.values(workbook.meeting);
  const loops = Object.values(workbook.feedback_loop);
  const load = meetingLoad(meetings);
  const measure = feedbackMeasure(Object.values(workbook.feedback_item), workbook.feedback_loop, today);
  const next = today === null ? null : nextMeeting(workbook, engagementOf(workbook), holidays, today);
  return {
    'governance.meetings': meetings.filter(({ active }) => active).length,
    'governance.hours-a-month': load.steady,
    'governance.hours-a-month.transition': load.transition,
    'governance.next': next?.day ?? null,
    'feedback.loops': loops.filter(({ active }) => active).length,
    'feedback.closed-on-time': measure.closedOnTime01,
    'feedback.replied': measure.replied01,
    'escalation.tiers': Object.keys(workbook.escalation_tier).length,
    'governance.warnings': governanceFindings(workbook).length,
  };
}
