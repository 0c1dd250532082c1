import type { Stakeholder } from '../../model/tables/stakeholder.ts';

/** How far talking and listening are on a day. */
export interface StakeholderFollowUp {
  readonly groups: number;
  /** Groups that were heard since the quarter began. */
  readonly heard: number;
  /** Share of groups that were heard, 0-1; null without groups. */
  readonly heardShare01: number | null;
  /** Groups whose next date has passed while it still stands as planned. */
  readonly overdue: number;
  /** Groups that nobody talks to by name. */
  readonly unowned: number;
}

/** Whether what a group was to hear next is late on a day, given as `YYYY-MM-DD`. */
export function isLate({ due, status }: Pick<Stakeholder, 'due' | 'status'>, today: string): boolean {
  return status === 'planned' && due !== null && due < today;
}

/** How the groups are kept in touch with, on a day given as `YYYY-MM-DD`. Feedback counts from the calendar quarter's first day. */
export function followStakeholders(groups: readonly Stakeholder[], today: string): StakeholderFollowUp {
  const since = quarterStart(today);
  const heard = groups.filter(
    ({ feedback_on }) => feedback_on !== null && feedback_on >= since && feedback_on <= today,
  ).length;
  return {
    groups: groups.length,
    heard,
    heardShare01: groups.length === 0 ? null : heard / groups.length,
    overdue: groups.filter((group) => isLate(group, today)).length,
    unowned: groups.filter(({ owner }) => owner === null).length,
  };
}

/** The first day of a day's calendar quarter: 2026-11-22 gives 2026-10-01. */
export function quarterStart(day: string): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
