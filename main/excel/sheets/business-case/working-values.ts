import { SHARES } from '../../../../shared/domain/business-case/line-units.ts';
import { weightedMonths } from '../../../../shared/domain/business-case/month-weights.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import type { CaseBook, WorkingRow } from './case-book.ts';

/** Shares in the order in which they are worked out: the fee with everything that counts units, then each on the one before. */
const STAGES: readonly (readonly string[])[] = [
  ['offer', 'fee-percent'],
  ['side-percent'],
  ['in-house-percent'],
  ['one-time-percent'],
];

/** The amount of a normal year once the first stages are worked out; 0 for a share that comes later. */
export function normalAt({ line, full }: WorkingRow, stage: number): number {
  return full && isDone(line.driver, stage) ? full.normal : 0;
}

/** The same for a year of the contract, with the first stage alone. */
export function firstOfYear({ line, full }: WorkingRow, year: number): number {
  return full && line.time === 'running' && isDone(line.driver, 0) ? (full.years[year] ?? 0) : 0;
}

function isDone(driver: string, stage: number): boolean {
  return !SHARES.has(driver) || STAGES.slice(0, stage + 1).some((drivers) => drivers.includes(driver));
}

/** What shares of the in-house cost are taken of. */
export function homeBase({ business, rows }: CaseBook, { line, scenario }: WorkingRow): number {
  if (line.side === 'outsourced') return business.baseline?.runRate ?? 0;
  const own = rows.filter((row) => row.scenario === scenario && row.line.side === 'in-house');
  return sumBy(own, (row) => (row.line.time === 'running' ? normalAt(row, 1) : 0));
}

/** What shares of the one-time lines are taken of. */
export function onceBase({ rows }: CaseBook, { line, scenario }: WorkingRow): number {
  const own = rows.filter((row) => row.scenario === scenario && row.line.side === line.side);
  return sumBy(own, (row) => (row.line.time === 'one-time' ? normalAt(row, 2) : 0));
}

/** Months of each year in which a line is paid, and the mean share of the work that has moved in them. */
export function monthsOf({ line, scenario: { plan } }: WorkingRow): {
  readonly months: readonly number[];
  readonly moved: readonly number[];
} {
  const months = weightedMonths(line, plan, () => 1);
  const moved = weightedMonths(line, plan, (month) => plan.moved[month] ?? 0);
  return { months, moved: moved.map((sum, year) => (months[year] ? sum / (months[year] ?? 1) : 0)) };
}
