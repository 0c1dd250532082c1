import type { GateFinding, GateRow, Severity } from '../gate-finding.ts';
import { type CountWords, countFinding, finding } from '../make-finding.ts';
import { SELECTION_CRITERIA, type SelectionCriterionKey } from './selection-criteria.ts';

/** What a criterion of the third gate found. */
export function found(
  key: SelectionCriterionKey,
  severity: Severity,
  value: GateFinding['value'],
  sentence: string,
  rows: readonly GateRow[] = [],
): GateFinding {
  return finding(SELECTION_CRITERIA[key], severity, value, sentence, rows);
}

/** A criterion of the third gate that counts rows. */
export function listed(
  key: SelectionCriterionKey,
  severity: Severity,
  rows: readonly GateRow[],
  words: CountWords,
): GateFinding {
  return countFinding(SELECTION_CRITERIA[key], severity, rows, words);
}
