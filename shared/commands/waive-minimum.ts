import type { Change } from '../changes/change.ts';
import { minimumKey } from '../domain/score/minimum-key.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { excuseRule, takeBackExcuse } from './excuse-rule.ts';

export interface Waiver {
  readonly vendor: string;
  readonly criterion: string;
  readonly reason: string;
  /** The id of a person. */
  readonly givenBy: string | null;
  /** `YYYY-MM-DD`. */
  readonly givenOn: string;
}

/**
 * Lets a vendor be ranked although it stays below a criterion's minimum, for a reason that stands in the record.
 *
 * @throws Refusal `missing-row` when vendor or criterion is gone, `fixed` where nobody may waive the minimum, `invalid`
 * without a reason.
 */
export function waiveMinimum(workbook: Workbook, waiver: Waiver): Change {
  const { vendor, criterion, reason, givenBy, givenOn } = waiver;
  const name = minimumName(workbook, vendor, criterion);
  if (workbook.criterion[criterion]?.hard_floor)
    throw new Refusal(
      'fixed',
      'Nobody may waive this minimum: the criteria say so. The vendor has to reach it, or it is not ranked.',
    );
  const change = excuseRule(workbook, {
    key: minimumKey(vendor, criterion),
    name,
    reason,
    givenBy,
    givenOn,
  });
  return { ...change, title: `Waive the ${name}` };
}

/**
 * Lets a minimum count again.
 *
 * @throws Refusal `missing-row` when it is not waived.
 */
export function takeBackWaiver(workbook: Workbook, vendor: string, criterion: string): Change {
  return takeBackExcuse(workbook, minimumKey(vendor, criterion), minimumName(workbook, vendor, criterion));
}

function minimumName(workbook: Workbook, vendor: string, criterion: string): string {
  const [who, what] = [workbook.vendor[vendor]?.name, workbook.criterion[criterion]?.name];
  if (who === undefined || what === undefined)
    throw new Refusal(
      'missing-row',
      'The vendor or the criterion is not there any more, so nothing was waived.',
    );
  return `minimum of ${what} for ${who}`;
}
