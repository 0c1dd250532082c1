import type { GateFinding, GateRow, Severity } from '../gate-finding.ts';
import { type CountWords, countFinding, finding } from '../make-finding.ts';
import { EXPECTATION_CRITERIA, type ExpectationCriterionKey } from './expectations-criteria.ts';

/** What a criterion of the second gate found. */
export function found(
  key: ExpectationCriterionKey,
  severity: Severity,
  value: GateFinding['value'],
  sentence: string,
): GateFinding {
  return finding(EXPECTATION_CRITERIA[key], severity, value, sentence);
}

/** A criterion of the second gate that counts rows. */
export function listed(
  key: ExpectationCriterionKey,
  severity: Severity,
  rows: readonly GateRow[],
  words: CountWords,
): GateFinding {
  return countFinding(EXPECTATION_CRITERIA[key], severity, rows, words);
}
