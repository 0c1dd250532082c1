import { addDays, weekdayIndex } from '../../../../shared/domain/governance/day-sums.ts';
import { governanceTimes } from '../../../../shared/domain/governance/governance-times.ts';
import type { MeetingDay } from '../../../../shared/domain/governance/meeting-day.ts';
import { meetingDays } from '../../../../shared/domain/governance/meeting-days.ts';
import { MEETING_LEVELS, WEEKDAYS } from '../../../../shared/model/expectation-lists.ts';
import { meetingRecord } from '../../../../shared/model/tables/meeting-record.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { excelDate } from '../../cells/excel-date.ts';
import { ATTENTION, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import type { Column } from '../../layout/table.ts';
import { idColumn } from '../registers/register-columns.ts';
import { GOVERNANCE_CALENDAR } from '../sheet-names.ts';

/** The dates of the first year of the relationship, one row for each. */
export const governanceCalendar: SheetPlan = {
  name: GOVERNANCE_CALENDAR,
  purpose:
    'Every date of every meeting in the first year from the start of the hand-over, holidays considered.',
  tab: 'expectations',
  write: (book, sheet) => {
    const rows = firstYear(book);
    const span = writeRegister(book, sheet, {
      title: GOVERNANCE_CALENDAR,
      hint: 'Dates are worked out by the app from the sheet Meetings. A public holiday on either side moves a date to the next working day, within its week or month.',
      columns: columns(),
      rows,
      printUntil: 'why',
      portrait: true,
    });
    if (rows.length > 0) {
      const clash = `$${span.letter('clash')}${span.first}`;
      markWhere(sheet, span.cells('clash'), `${clash}<>""`, ATTENTION);
      markWords(sheet, span.cells('status'), [['Held', GOOD]]);
    }
    return { rows: rows.length, complete: null };
  },
};

const FIRST_YEAR = 365;

/** The dates of the year that begins with the hand-over; none while that day is unknown. */
export function firstYear({ workbook, engagement, holidays }: Book): readonly MeetingDay[] {
  const times = governanceTimes(engagement);
  return times.start === null
    ? []
    : meetingDays(workbook, times, holidays, times.start, addDays(times.start, FIRST_YEAR));
}

function columns(): readonly Column<MeetingDay>[] {
  const text = (
    key: string,
    header: string,
    width: number,
    value: Column<MeetingDay>['value'],
  ): Column<MeetingDay> => ({ key, header, width, look: 'plain', value });
  return [
    idColumn(({ key }) => key, 'cal_Key'),
    {
      key: 'day',
      header: 'Date',
      width: 13,
      look: 'plain',
      align: 'center',
      format: 'yyyy-mm-dd',
      name: 'cal_Date',
      band: 'Date',
      value: ({ day }) => excelDate(day),
    },
    {
      key: 'weekday',
      header: 'Weekday',
      width: 10,
      look: 'calculated',
      value: ({ day }, c) =>
        calculated(weekdayFormula(c('day')), WEEKDAYS[weekdayIndex(day)]?.label.slice(0, 3) ?? ''),
    },
    text('starts', 'Starts', 8, ({ meeting }) => meeting.starts),
    {
      ...text('meeting', 'Meeting', 36, ({ meeting }) => meeting.name),
      band: 'Meeting',
      name: 'cal_Meeting',
    },
    text('level', 'Level', 10, ({ meeting }) => labelOf(MEETING_LEVELS, meeting.level)),
    { ...text('minutes', 'Minutes', 9, ({ meeting }) => meeting.minutes), align: 'center' },
    {
      ...text('status', 'Status', 11, ({ status }) =>
        labelOf(meetingRecord.fields.status.choices ?? [], status),
      ),
      name: 'cal_Status',
    },
    { ...text('clash', 'At the same time', 16, ({ clashes }) => (clashes.length > 0 ? '▲ Clash' : null)) },
    {
      key: 'planned',
      header: 'By its rhythm',
      width: 13,
      look: 'plain',
      align: 'center',
      format: 'yyyy-mm-dd',
      band: 'Moved',
      value: ({ planned, day }) => (planned === day ? null : excelDate(planned)),
    },
    text('why', 'Why', 36, whyOf),
  ];
}

function whyOf({ movedBy, holidays }: MeetingDay): string | null {
  const names = [...new Set(holidays.map(({ name, region }) => `${name} (${region})`))].join(', ');
  if (movedBy === 'hand') return names === '' ? 'Moved by hand' : `Moved by hand to ${names}`;
  return movedBy === 'holiday' ? names : null;
}

/** The rest of a date by seven is 0 on a Saturday: spreadsheets count days from a Sunday. */
function weekdayFormula(date: string): string {
  return `IF(ISNUMBER(${date}),MID("SatSunMonTueWedThuFri",3*MOD(${date},7)+1,3),"")`;
}

function labelOf(list: readonly { readonly value: string; readonly label: string }[], value: string): string {
  return list.find((choice) => choice.value === value)?.label ?? value;
}
