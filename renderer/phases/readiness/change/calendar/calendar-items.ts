import { type ChangeDate, changeDates } from '../../../../../shared/domain/change/change-dates.ts';
import type { CalendarDay } from '../../../../../shared/lib/ics.ts';
import { TABLES } from '../../../../../shared/model/tables.ts';
import { engagementOf, type Workbook } from '../../../../../shared/model/workbook.ts';
import type { CalendarItem } from '../../../../ui/charts/calendar/calendar-item.ts';
import { labelOf } from '../label-of.ts';

const KINDS = TABLES.change_event.fields.kind.choices ?? [];

type Dated = Parameters<typeof changeDates>[0];

/** Every day of the change plan, with the kinds of own dates in words. */
export function datesOf(tables: Dated): readonly ChangeDate[] {
  return changeDates(tables, (kind) => labelOf(KINDS, kind));
}

/** The days as the calendar shows them: settled, passed without being settled, or still to come. */
export function calendarItems(dates: readonly ChangeDate[], today: string): readonly CalendarItem[] {
  return dates.map(({ key, title, day, kind, settled }) => ({
    id: key,
    title,
    day,
    kind,
    tone: settled ? 'good' : day < today ? 'bad' : 'none',
  }));
}

/** The days for the calendars that people carry with them. */
export function calendarFileDays(workbook: Workbook, dates: readonly ChangeDate[]): readonly CalendarDay[] {
  const { id } = engagementOf(workbook);
  return dates.map(({ key, day, title, kind, owner }) => {
    const name = owner === null ? undefined : workbook.person[owner]?.name;
    return {
      uid: `${key.replaceAll('/', '-')}@${id}`,
      day,
      title: `${title} (${kind.toLowerCase()})`,
      ...(name === undefined ? {} : { text: `Owner: ${name}` }),
      categories: ['People and change'],
    };
  });
}
