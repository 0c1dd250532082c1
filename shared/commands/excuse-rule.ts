import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

export interface RuleReason {
  /** As in `balance.pairs`. */
  readonly key: string;
  /** As people call the rule. */
  readonly name: string;
  readonly reason: string;
  /** The id of a person. */
  readonly givenBy: string | null;
  /** `YYYY-MM-DD`. */
  readonly givenOn: string;
}

/**
 * Lets a broken rule stay broken for a reason; another reason takes the place of the first.
 *
 * @throws Refusal `invalid` without a reason.
 */
export function excuseRule(workbook: Workbook, { key, name, reason, givenBy, givenOn }: RuleReason): Change {
  const row = newRow('rule_exception', {
    ...workbook.rule_exception[key],
    id: key,
    reason: reason.trim(),
    given_by: givenBy,
    given_on: givenOn,
  });
  return { title: `Excuse the rule: ${name}`, edits: [putEdit(workbook, 'rule_exception', row)] };
}

/**
 * Lets a rule count again.
 *
 * @throws Refusal `missing-row` when it is not excused.
 */
export function takeBackExcuse(workbook: Workbook, key: string, name: string): Change {
  const before = workbook.rule_exception[key];
  if (!before) throw new Refusal('missing-row', `The rule counts already: ${name}.`);
  return {
    title: `Let the rule count again: ${name}`,
    edits: [{ table: 'rule_exception', id: key, before, after: null }],
  };
}
