import { assessRisks } from '../../domain/risk/assess-risks.ts';
import { listed } from '../../model/list-text.ts';
import type { AudienceMessage } from '../../model/tables/audience-message.ts';
import type { Benefit } from '../../model/tables/benefit.ts';
import type { Driver } from '../../model/tables/driver.ts';
import type { Impact } from '../../model/tables/impact.ts';
import type { Risk } from '../../model/tables/risk.ts';
import type { Stakeholder } from '../../model/tables/stakeholder.ts';
import type { Workbook } from '../../model/workbook.ts';

/** So many reasons, advantages and risks stand on a page. */
const TOP = 3;
const MOST_DATES = 4;

/** The most important drivers, those that nobody has judged last. */
export function topDrivers({ driver }: Pick<Workbook, 'driver'>): readonly Driver[] {
  return byImportance(Object.values(driver)).slice(0, TOP);
}

/** The most important benefits, those that nobody has judged last. */
export function topBenefits({ benefit }: Pick<Workbook, 'benefit'>): readonly Benefit[] {
  return byImportance(Object.values(benefit)).slice(0, TOP);
}

/** The heaviest open risks by the score that counts; those that nobody has rated are not among them. */
export function topRisks(workbook: Pick<Workbook, 'risk' | 'control' | 'parameter'>): readonly Risk[] {
  return assessRisks(workbook)
    .ranked.slice(0, TOP)
    .map(({ risk }) => risk);
}

/** Which effects concern an audience: customers and those outside read about customers, executives about both. */
export function audienceSides(audience: AudienceMessage['audience']): readonly Impact['side'][] {
  if (audience === 'customers' || audience === 'outside') return ['customers'];
  return audience === 'executives' || audience === 'managers' ? ['employees', 'customers'] : ['employees'];
}

/** A day that an audience is told of. */
export interface NextDate {
  readonly day: string;
  readonly what: string;
  readonly channel: string;
}

/** The next planned dates that are meant for an audience or for everybody, and the next date of the group itself. */
export function nextDates(
  { change_event }: Pick<Workbook, 'change_event'>,
  { audience, today }: { readonly audience: AudienceMessage['audience']; readonly today: string },
  group: Stakeholder | null,
): readonly NextDate[] {
  const events = Object.values(change_event).flatMap(({ name, day, channel, status, audiences }) => {
    const meant = listed(audiences);
    const open = status === 'planned' && day !== null && day >= today;
    return open && (meant.length === 0 || meant.includes(audience)) ? [{ day, what: name, channel }] : [];
  });
  const own =
    group && group.status === 'planned' && group.due !== null && group.due >= today
      ? [{ day: group.due, what: 'We come back to you', channel: group.channel }]
      : [];
  return [...events, ...own].sort((a, b) => a.day.localeCompare(b.day)).slice(0, MOST_DATES);
}

function byImportance<R extends { readonly importance: number | null; readonly position: number }>(
  rows: readonly R[],
): readonly R[] {
  return [...rows].sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0) || a.position - b.position);
}
