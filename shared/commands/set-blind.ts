import type { Change } from '../changes/change.ts';
import { engagementOf, type Workbook } from '../model/workbook.ts';
import { setFields } from './put.ts';

/** Hides what others answered until a respondent has answered, or shows it to everybody. Null when it is so already. */
export function setBlind(workbook: Workbook, blind: boolean): Change | null {
  const { id, blind: now } = engagementOf(workbook);
  if (now === blind) return null;
  return setFields(
    workbook,
    'engagement',
    id,
    { blind },
    blind ? 'Answer blind' : 'Show everybody’s answers',
  );
}
