import type { GateCriterion, GateFinding, GateRow, Severity } from './gate-finding.ts';

/** What a criterion that counts rows says of one, of several and of none. */
export interface CountWords {
  readonly one: string;
  readonly many: string;
  /** The sentence where there is none, which is in order. */
  readonly none: string;
  readonly name?: (row: GateRow) => string;
}

/** What a criterion found. */
export function finding(
  criterion: GateCriterion,
  severity: Severity,
  value: GateFinding['value'],
  sentence: string,
  rows: readonly GateRow[] = [],
): GateFinding {
  return { criterion, severity, value, sentence, rows };
}

/** A criterion that counts rows: in order with none, otherwise of the severity, with the first of them by name. */
export function countFinding(
  criterion: GateCriterion,
  severity: Severity,
  rows: readonly GateRow[],
  { one, many, none, name = ({ name: called }) => called }: CountWords,
): GateFinding {
  if (rows.length === 0) return finding(criterion, 'met', 0, none);
  const names = rows.map(name);
  const read = namesRead(names);
  const more = rows.length > read ? ` and ${rows.length - read} more` : '';
  const list = names.slice(0, read).join(', ');
  return finding(criterion, severity, rows.length, `${count(rows.length, one, many)}: ${list}${more}.`, rows);
}

/** More or longer names than these are not read: at least one, at most four. */
const MOST_NAMED = 4;
const LONGEST_LIST = 120;

function namesRead(names: readonly string[]): number {
  let length = 0;
  const longer = names.findIndex((name) => {
    length += name.length + 2;
    return length > LONGEST_LIST;
  });
  return Math.max(1, Math.min(MOST_NAMED, longer < 0 ? names.length : longer));
}

/** A number with its words: "1 risk is", "3 risks are". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
