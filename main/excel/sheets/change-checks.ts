import { buyInGate } from '../../../shared/domain/change/buy-in-gate.ts';
import { buyInIndex } from '../../../shared/domain/change/buy-in-index.ts';
import { impactCells } from '../../../shared/domain/change/impact-cells.ts';
import { roleTotals } from '../../../shared/domain/change/role-totals.ts';
import type { Book } from '../book.ts';
import { UNKNOWN, yesNo } from '../cells/calculated.ts';
import type { Check } from './check.ts';

/** The headline figures of people and change; those of a table that is empty stand nowhere in the file. */
export function changeChecks({ workbook }: Book): readonly Check[] {
  const groups = Object.values(workbook.stakeholder);
  const impacts = Object.values(workbook.impact);
  const roles = Object.values(workbook.role_transition);
  const { index, against, passed } = buyInGate(groups);
  const { withoutPath, covered01, open } = roleTotals(roles);
  const highest = impactCells(impacts).flatMap((cell) => cell.highest ?? []);
  return [
    ...(groups.length === 0
      ? []
      : [
          check('Buy-in index', index, 'buyin_Index', '0.0000'),
          check('Buy-in index at the start', buyInIndex(groups, 'start'), 'buyin_Start', '0.0000'),
          check('Strong groups that are against', against.length, 'buyin_Against'),
          check(
            'Buy-in: nothing in the way of the gate',
            passed === null ? null : yesNo(passed),
            'buyin_Gate',
          ),
        ]),
    ...(impacts.length === 0
      ? []
      : [check('Highest severity of an effect', Math.max(0, ...highest), 'MAX(cel_Highest)')]),
    ...(roles.length === 0
      ? []
      : [
          check('People without a path', withoutPath, 'people_WithoutPath'),
          check('Share of people with a path', covered01, 'share_WithPath', '0.0%'),
          check('Roles with open points', open, 'roles_Open'),
        ]),
  ];
}

function check(label: string, app: number | string | null, formula: string, format = 'General'): Check {
  return { label, app: app ?? UNKNOWN, formula, format };
}
