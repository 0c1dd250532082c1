import { meetingHours, TIMES_A_MONTH } from '../../../../shared/domain/governance/meeting-load.ts';
import { participantCount, rolesIn } from '../../../../shared/domain/governance/participants-of.ts';
import { MEETING_PERIODS, RHYTHMS } from '../../../../shared/model/expectation-lists.ts';
import type { Meeting } from '../../../../shared/model/tables/meeting.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, markWhere } from '../../layout/marks.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { MEETINGS } from '../sheet-names.ts';
import { countFindings } from './open-points.ts';

/** Who meets how often, with what on the table, and how many hours it takes. */
export const meetings = registerSheet<Meeting>({
  name: MEETINGS,
  purpose:
    'Meetings of both sides on three levels: rhythm, people, agenda and result, with the hours they take.',
  hint: 'Hours a month = how often in an average month x length x people. At first: until 90 days after going live. Open points: no chair, fewer than two roles, no output.',
  table: 'meeting',
  prefix: 'mtg',
  tab: 'expectations',
  worked: columns,
  changes: {
    level: { band: 'Facts', name: 'mtg_Level' },
    active: { name: 'mtg_Active' },
    agenda: { width: 48 },
  },
  finish: (_, sheet, span) => {
    const open = `$${span.letter('open')}${span.first}`;
    markWhere(sheet, span.cells('open'), `${open}>0`, ATTENTION);
  },
});

const KINDS = ['chair', 'roles', 'output'].map((what) => `governance.meeting-${what}`);

function columns(book: Book): readonly Column<Meeting>[] {
  const hours = (key: string, header: string, name: string, leftOut: Meeting['period']): Column<Meeting> => ({
    key,
    header,
    width: 14,
    look: 'calculated',
    format: '0.0',
    name,
    value: (row, c) =>
      calculated(
        `IF(OR(${c('active')}<>"Yes",${c('period')}="${labelOf(MEETING_PERIODS, leftOut)}"),0,${c('times')}*${c('minutes')}/60*${c('people_count')})`,
        row.period === leftOut ? 0 : meetingHours(row) * participantCount(row),
      ),
  });
  return [
    {
      key: 'role_count',
      header: 'Seats',
      width: 8,
      look: 'calculated',
      align: 'center',
      band: 'Result',
      value: (row, c) => calculated(rolesFormula(c), rolesIn(row).length),
    },
    {
      key: 'people_count',
      header: 'Takes part',
      width: 8,
      look: 'calculated',
      align: 'center',
      value: (row, c) => calculated(`${c('role_count')}+${countFormula(c('people'))}`, participantCount(row)),
    },
    {
      key: 'times',
      header: 'Times a month',
      width: 10,
      look: 'calculated',
      format: '0.00',
      value: (row, c) => calculated(timesFormula(c('rhythm')), TIMES_A_MONTH[row.rhythm]),
    },
    hours('hours_at_first', 'Hours a month at first', 'mtg_HoursAtFirst', 'steady'),
    hours('hours_later', 'Hours a month later', 'mtg_HoursLater', 'transition'),
    {
      key: 'open',
      header: 'Open points',
      width: 10,
      look: 'calculated',
      align: 'center',
      name: 'mtg_Open',
      value: (row, c) =>
        calculated(
          `IF(${c('active')}<>"Yes",0,IF(${c('chair')}="",1,0)+IF(${c('role_count')}<2,1,0)+IF(AND(TRIM(${c('outputs')})="",${c('rhythm')}<>"${labelOf(RHYTHMS, 'event')}"),1,0))`,
          countFindings(book, row.id, KINDS),
        ),
    },
  ];
}

/** How many names a cell holds, which are separated by semicolons. */
function countFormula(cell: string): string {
  return `IF(TRIM(${cell})="",0,LEN(${cell})-LEN(SUBSTITUTE(${cell},";",""))+1)`;
}

/** The roles, and the chair where it is not among them. */
function rolesFormula(c: CellOf): string {
  const [chair, roles] = [c('chair'), c('roles')];
  return `${countFormula(roles)}+IF(OR(${chair}="",ISNUMBER(FIND("; "&${chair}&";","; "&${roles}&";"))),0,1)`;
}

function timesFormula(rhythm: string): string {
  const times: Readonly<Record<Meeting['rhythm'], string>> = {
    daily: '52*5/12',
    weekly: '52/12',
    fortnightly: '26/12',
    monthly: '1',
    quarterly: '1/3',
    'half-yearly': '1/6',
    yearly: '1/12',
    event: '0',
  };
  return RHYTHMS.reduceRight(
    (rest, { value, label }) => (rest === '' ? '0' : `IF(${rhythm}="${label}",${times[value]},${rest})`),
    '',
  );
}

function labelOf<V extends string>(
  list: readonly { readonly value: V; readonly label: string }[],
  value: V,
): string {
  return list.find((choice) => choice.value === value)?.label ?? '';
}
