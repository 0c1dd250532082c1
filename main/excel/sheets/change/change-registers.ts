import type { AudienceMessage } from '../../../../shared/model/tables/audience-message.ts';
import type { Barrier } from '../../../../shared/model/tables/barrier.ts';
import type { ChangeEvent } from '../../../../shared/model/tables/change-event.ts';
import { calculated } from '../../cells/calculated.ts';
import { BAD, GOOD, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { BARRIERS, CHANGE_CALENDAR, MESSAGES } from '../sheet-names.ts';
import { PASSED } from './stakeholder-columns.ts';

/** What gets in the way of understanding, what people do about it, and what it brings. */
export const barriers = registerSheet<Barrier>({
  name: BARRIERS,
  purpose: 'Barriers of language and culture, what adapts to each, and what customers and teams gain.',
  hint: 'One row per barrier: read it from left to right.',
  table: 'barrier',
  prefix: 'bar',
  tab: 'readiness',
});

/** One page for each audience, part by part. */
export const messages = registerSheet<AudienceMessage>({
  name: MESSAGES,
  purpose: 'What each audience is told: reasons, advantages, risks, effects and next dates, on one page.',
  hint: 'One row per page. Long texts are cut on the sheet; the cells hold them whole. The app prints each page by itself.',
  table: 'audience_message',
  prefix: 'msg',
  tab: 'readiness',
  changes: { audience: { band: 'Reader' }, status: { name: 'msg_Status' } },
  finish: (_, sheet, span) => markWords(sheet, span.cells('status'), [['Signed off', GOOD]]),
});

/** The own dates of the change calendar. */
export const changeCalendar = registerSheet<ChangeEvent>({
  name: CHANGE_CALENDAR,
  purpose: 'The dates of the change: announcements, talks, consultations, training, surveys, decisions.',
  hint: 'One row per date. Next dates of stakeholders, messages and roles stand on their own sheets.',
  table: 'change_event',
  prefix: 'evt',
  tab: 'readiness',
  worked: (book) => [
    {
      key: 'passed',
      header: 'Passed',
      width: 12,
      look: 'calculated',
      band: 'Result',
      value: ({ day, status }, c) =>
        calculated(
          `IF(ISNUMBER(${c('day')}),IF(AND(${c('day')}<as_of,${c('status')}="Planned"),"${PASSED}",""),"")`,
          status === 'planned' && day !== null && day < book.about.at.slice(0, 10) ? PASSED : '',
        ),
    },
  ],
  changes: { day: { band: 'Date' } },
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('passed'), [[PASSED, BAD]]);
    markWords(sheet, span.cells('status'), [['Done', GOOD]]);
  },
});
