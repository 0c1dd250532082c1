import { type CalendarDay, calendarText } from '../../../shared/lib/ics.ts';
import { call } from '../../workbook/client.ts';
import { showRefusal } from '../show-refusal.ts';
import { tellKept } from './kept-message.tsx';

/** Asks where to keep the days as a calendar file, keeps it and says where it lies. */
export async function saveCalendar(name: string, days: readonly CalendarDay[]): Promise<void> {
  try {
    const kept = await call('calendar.save', {
      name,
      content: calendarText(name, new Date().toISOString(), days),
    });
    if (kept) tellKept(kept.path);
  } catch (error) {
    showRefusal(error);
  }
}
