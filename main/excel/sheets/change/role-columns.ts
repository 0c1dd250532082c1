import {
  ROLE_POINTS,
  type RolePoint,
  roleOpenPoints,
} from '../../../../shared/domain/change/role-open-points.ts';
import type { RoleTransition } from '../../../../shared/model/tables/role-transition.ts';
import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';

export const SETTLED = '✓ Settled';

/** How many points of a role are open, and which. */
export function roleColumns(): readonly Column<RoleTransition>[] {
  return [
    {
      key: 'open',
      header: 'Open points',
      width: 10,
      look: 'calculated',
      align: 'center',
      band: 'Result',
      name: 'rol_Open',
      value: (row, c) => {
        const conditions = ROLE_POINTS.map(({ value }) => `IF(${conditionOf(value, c)},1,0)`);
        return calculated(conditions.join('+'), roleOpenPoints(row).length);
      },
    },
    {
      key: 'which',
      header: 'Which',
      width: 30,
      look: 'calculated',
      value: (row, c) => {
        const words = ROLE_POINTS.map(
          ({ value, label }) => `IF(${conditionOf(value, c)},"${piece(label)}","")`,
        );
        return calculated(`IF(${c('open')}=0,"${SETTLED}",${words.join('&')})`, openPointsShown(row));
      },
    },
  ];
}

function openPointsShown(row: RoleTransition): string {
  const open = roleOpenPoints(row);
  if (open.length === 0) return SETTLED;
  return ROLE_POINTS.filter(({ value }) => open.includes(value))
    .map(({ label }) => piece(label))
    .join('');
}

/** Each ends alike, so that a formula can put any of them one after the other. */
function piece(label: string): string {
  return `${label}; `;
}

/** When a point is open, in the words of the cells of the row. */
function conditionOf(point: RolePoint, c: CellOf): string {
  const isAny = (key: string, ...labels: readonly string[]) =>
    `OR(${labels.map((label) => `${c(key)}="${label}"`).join(',')})`;
  const empty = (key: string) => `TRIM(${c(key)})=""`;
  switch (point) {
    case 'path':
      return isAny('path', 'Open', '');
    case 'headcount':
      return `NOT(ISNUMBER(${c('headcount')}))`;
    case 'legal':
      return `AND(NOT(${isAny('path', 'Open', 'Stay', '')}),NOT(${isAny('legal_check', 'Cleared', 'Not needed')}))`;
    case 'retention':
      return `AND(${isAny('path', 'Redeploy', 'Retrain', 'Leave')},OR(NOT(ISNUMBER(${c('retention_until')})),${empty('retention')}))`;
    case 'training':
      return `AND(${isAny('path', 'Move to the partner', 'Redeploy', 'Retrain')},${empty('training')})`;
    case 'support':
      return `AND(${isAny('path', 'Move to the partner', 'Leave')},${empty('support')})`;
    case 'owner':
      return empty('owner');
  }
}
