import type { CostLine } from '../../model/tables/cost-line.ts';
import type { LineLack } from './line-units.ts';

/** Where a line stands in the sums of a scenario. */
export type CasePart = 'fee' | 'running' | 'home' | 'one-time' | 'exit';

export const CASE_PARTS: readonly { readonly value: CasePart; readonly label: string }[] = [
  { value: 'fee', label: 'Fee of the partner' },
  { value: 'running', label: 'Beside the fee' },
  { value: 'home', label: 'Home team' },
  { value: 'one-time', label: 'One time' },
  { value: 'exit', label: 'At the end' },
];

/** What one line comes to in one scenario, in the workbook's currency. */
export interface LineAmounts {
  readonly line: CostLine;
  readonly part: CasePart;
  /** Why the amount is unknown: it is then 0 in every sum, and said to be missing. */
  readonly lack: LineLack | null;
  /** In a first year in which everything that moves has moved; the whole amount of a one-time or exit line. */
  readonly normal: number;
  /** Before the first month. */
  readonly start: number;
  /** By year of the contract. */
  readonly years: readonly number[];
}

/** The part that a line belongs to. */
export function partOf({ side, time, driver }: CostLine): CasePart {
  if (time === 'one-time') return 'one-time';
  if (time === 'exit') return 'exit';
  if (side === 'in-house') return 'home';
  return driver === 'offer' ? 'fee' : 'running';
}
