import { ROLE_POINTS, roleOpenPoints } from '../../../../../shared/domain/change/role-open-points.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { RoleTransition } from '../../../../../shared/model/tables/role-transition.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { labelOf } from '../label-of.ts';

const FIELDS = [
  'name',
  'headcount',
  'path',
  'legal_check',
  'legal_note',
  'training',
  'support',
  'retention_until',
  'retention',
  'feedback_channel',
  'owner',
  'due',
  'status',
  'note',
];

/** What a role still lacks, in words; empty where nothing is open. */
export function openPointsText(role: RoleTransition): string {
  return roleOpenPoints(role)
    .map((point, index) => {
      const label = labelOf(ROLE_POINTS, point);
      return index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1);
    })
    .join(', ');
}

/** The columns of the register of roles; what is still open stands right behind the name. */
export function roleColumns(today: string): readonly GridColumn[] {
  const role = (row: AnyRow) => row as unknown as RoleTransition;
  const [name, ...rest] = fieldColumns(tableOf('role_transition'), FIELDS, {
    name: { width: 250 },
    headcount: { width: 84 },
    path: { width: 140, tone: (row) => (role(row).path === 'open' ? 'bad' : null) },
    due: { tone: (row) => (isLate(role(row), today) ? 'bad' : null) },
    legal_note: { width: 240 },
    training: { width: 240 },
    support: { width: 240 },
    feedback_channel: { width: 200 },
  });
  if (!name) throw new Error('A role has no name.');
  return [
    name,
    {
      key: 'open_points',
      header: 'Open points',
      help: 'What is missing before the people in the role know where they stand.',
      section: 'Result',
      width: 230,
      value: (row) => openPointsText(role(row)) || '✓ Settled',
      tone: (row) => (roleOpenPoints(role(row)).length === 0 ? 'good' : 'attention'),
    },
    ...rest,
  ];
}

function isLate({ due, status }: RoleTransition, today: string): boolean {
  return status !== 'agreed' && due !== null && due < today;
}
