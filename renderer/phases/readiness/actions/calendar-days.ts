import { sourcesOf } from '../../../../shared/domain/actions/action-source.ts';
import { isOpen } from '../../../../shared/domain/actions/count-actions.ts';
import type { CalendarDay } from '../../../../shared/lib/ics.ts';
import type { Action } from '../../../../shared/model/tables/action.ts';
import { engagementOf, type Workbook } from '../../../../shared/model/workbook.ts';
import { sourceText } from './source-links.tsx';

/**
 * The days of open actions for a calendar. An entry keeps its id as long as its action does, so that reading the file
 * again moves the entry instead of doubling it.
 */
export function calendarDays(workbook: Workbook, actions: readonly Action[]): readonly CalendarDay[] {
  const engagement = engagementOf(workbook);
  const client = engagement.client.trim() || engagement.title;
  return actions
    .filter((action) => isOpen(action))
    .flatMap((action) => {
      if (action.due === null) return [];
      const owner = action.owner === null ? null : (workbook.person[action.owner]?.name ?? null);
      const text = [
        owner === null ? '' : `Owner: ${owner}`,
        ...sourcesOf(workbook, action).map(sourceText),
        action.note.trim(),
        `${client}, Readiness Workbook`,
      ];
      return [
        {
          uid: `action-${action.id}@${engagement.id}.readiness-workbook`,
          day: action.due,
          title: action.title,
          text: text.filter(Boolean).join('\n'),
          categories: ['Readiness Workbook'],
        },
      ];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}
