import { sumBy } from '../../lib/sum-by.ts';
import type { Meeting } from '../../model/tables/meeting.ts';
import { participantCount, rolesIn } from './participants-of.ts';

/** How often each rhythm comes in an average month: 52 weeks of 5 working days and 12 months a year. */
export const TIMES_A_MONTH: Readonly<Record<Meeting['rhythm'], number>> = {
  daily: (52 * 5) / 12,
  weekly: 52 / 12,
  fortnightly: 26 / 12,
  monthly: 1,
  quarterly: 1 / 3,
  'half-yearly': 1 / 6,
  yearly: 1 / 12,
  event: 0,
};

/** Hours in an average month: until 90 days after going live, and in the usual rhythm from then on. */
export interface Load {
  readonly transition: number;
  readonly steady: number;
}

/** The hours that one meeting lasts in an average month; none when it does not take place. */
export function meetingHours({
  active,
  rhythm,
  minutes,
}: Pick<Meeting, 'active' | 'rhythm' | 'minutes'>): number {
  return active ? (TIMES_A_MONTH[rhythm] * minutes) / 60 : 0;
}

/**
 * Working hours that all meetings take in an average month: length x how often x how many take part. A weekly review of
 * 45 minutes with five people is 52 / 12 x 0.75 x 5 = 16.25 hours a month.
 */
export function meetingLoad(meetings: readonly Meeting[]): Load {
  return loadOf(meetings, participantCount);
}

/** The hours of each role that sits in a meeting, by its id. */
export function roleLoads(meetings: readonly Meeting[]): ReadonlyMap<string, Load> {
  const roles = new Set(meetings.flatMap(rolesIn));
  return new Map(
    [...roles].map((role) => [
      role,
      loadOf(meetings, (meeting) => (rolesIn(meeting).includes(role) ? 1 : 0)),
    ]),
  );
}

function loadOf(meetings: readonly Meeting[], count: (meeting: Meeting) => number): Load {
  const hours = (leftOut: Meeting['period']) =>
    sumBy(meetings, (meeting) => (meeting.period === leftOut ? 0 : meetingHours(meeting) * count(meeting)));
  return { transition: hours('steady'), steady: hours('transition') };
}
