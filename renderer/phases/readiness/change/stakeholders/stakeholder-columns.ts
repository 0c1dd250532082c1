import { attitudeOf, attitudePoints } from '../../../../../shared/domain/change/attitude-points.ts';
import { buyInLifts } from '../../../../../shared/domain/change/buy-in-lifts.ts';
import { isLate } from '../../../../../shared/domain/change/follow-stakeholders.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { Stakeholder } from '../../../../../shared/model/tables/stakeholder.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';

const FIELDS = [
  'name',
  'audience',
  'size',
  'influence',
  'attitude_start',
  'attitude_now',
  'attitude_wanted',
  'concern',
  'message',
  'channel',
  'owner',
  'due',
  'status',
  'feedback',
  'feedback_on',
];

/** The columns of the register of groups; a next date that has passed is marked. */
export function stakeholderColumns(groups: readonly Stakeholder[], today: string): readonly GridColumn[] {
  const gains = new Map(buyInLifts(groups).map(({ stakeholder, gain }) => [stakeholder.id, gain]));
  const group = (row: AnyRow) => row as unknown as Stakeholder;
  const [name, ...rest] = fieldColumns(tableOf('stakeholder'), FIELDS, {
    name: { width: 230 },
    audience: { width: 170 },
    size: { width: 90 },
    attitude_start: { hidden: true },
    attitude_now: { width: 136, tone: (row) => (isBelowNeed(group(row)) ? 'attention' : null) },
    due: { tone: (row) => (isLate(group(row), today) ? 'bad' : null) },
    attitude_wanted: { width: 150 },
    concern: { width: 280 },
    message: { width: 280 },
    feedback: { width: 280 },
  });
  if (!name) throw new Error('A stakeholder has no name.');
  const gainOf = (row: AnyRow) => gains.get(row.id) ?? null;
  return [
    name,
    {
      key: 'step_gain',
      header: 'One step adds',
      help: 'By how much the buy-in index would rise if the group came one step closer.',
      section: 'Result',
      width: 136,
      value: gainOf,
      text: (row) => {
        const gain = gainOf(row);
        return gain === null ? '' : `+${formatScore(gain)}`;
      },
    },
    ...rest,
  ];
}

function isBelowNeed(group: Stakeholder): boolean {
  const now = attitudeOf(group);
  const { attitude_wanted: needed } = group;
  return now !== null && needed !== null && attitudePoints(now) < attitudePoints(needed);
}
