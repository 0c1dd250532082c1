import type { GovernanceFinding } from '../../../../../shared/domain/governance/finding.ts';
import { meetingHours } from '../../../../../shared/domain/governance/meeting-load.ts';
import { participantCount } from '../../../../../shared/domain/governance/participants-of.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { Meeting } from '../../../../../shared/model/tables/meeting.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { findingColumn } from '../findings/finding-column.ts';
import { hoursText } from '../words.ts';

const FIELDS = [
  'name',
  'level',
  'active',
  'rhythm',
  'period',
  'weekday',
  'week_of_month',
  'first_month',
  'starts',
  'minutes',
  'chair',
  'roles',
  'people',
  'place',
  'inputs',
  'agenda',
  'outputs',
  'kpis',
];

const LONGER_THAN_A_WEEK = ['monthly', 'quarterly', 'half-yearly', 'yearly'];

/** The columns of the register of meetings; what a rhythm does not use is quiet. */
export function meetingColumns(findings: readonly GovernanceFinding[]): readonly GridColumn[] {
  const quietUnless = (used: readonly string[]) => (row: AnyRow) =>
    used.includes(String(row.rhythm)) ? null : ('quiet' as const);
  const [name, ...rest] = fieldColumns(tableOf('meeting'), FIELDS, {
    name: { width: 240 },
    level: { width: 100 },
    active: { width: 118 },
    rhythm: { width: 150 },
    period: { width: 210 },
    weekday: { width: 130, tone: quietUnless(['weekly', 'fortnightly', ...LONGER_THAN_A_WEEK]) },
    week_of_month: {
      width: 140,
      tone: quietUnless(LONGER_THAN_A_WEEK),
      inherited: (row) =>
        LONGER_THAN_A_WEEK.includes(String(row.rhythm)) ? { value: 'second', from: 'what is usual' } : null,
    },
    first_month: { width: 110, tone: quietUnless(LONGER_THAN_A_WEEK.slice(1)) },
    starts: { width: 90 },
    minutes: { width: 120 },
    people: { hidden: true },
    place: { hidden: true },
    kpis: { hidden: true },
  });
  if (!name) throw new Error('A meeting has no name.');
  const hoursOf = (row: AnyRow) => {
    const meeting = row as unknown as Meeting;
    return meetingHours(meeting) * participantCount(meeting);
  };
  return [
    name,
    findingColumn(findings),
    {
      key: 'hours_a_month',
      header: 'Hours a month',
      help: 'Working hours of all who take part, in an average month in which it takes place.',
      section: 'Result',
      width: 146,
      value: hoursOf,
      text: (row) => hoursText(hoursOf(row)),
    },
    ...rest,
  ];
}
