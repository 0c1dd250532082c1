import { sumBy } from '../../lib/sum-by.ts';
import type { CostLine } from '../../model/tables/cost-line.ts';
import type { CaseMoves } from './case-moves.ts';
import { type LineAmounts, partOf } from './line-amounts.ts';
import { driverUnits, followsVolume, lineFactor, lineLack, SHARES } from './line-units.ts';
import { normalMonths, weightedMonths } from './month-weights.ts';
import type { ScenarioPlan } from './plan-scenario.ts';
import type { YearlyFee } from './yearly-fee.ts';

type Amounts = Pick<LineAmounts, 'normal' | 'start' | 'years'>;
type Side = CostLine['side'];

/**
 * What the lines of one side come to, before anything of the home team falls away.
 *
 * Amount of year t = units of the driver × quantity × share × price × (1 + addition) × chance × (1 + growth)^(t−1) ×
 * months paid / 12. Contacts and agents also grow with the volume; on the outsourced side they are those that have
 * moved. One-time lines are in money of their day and not grown: at time 0, or in the year of their month. Exit lines
 * fall into the last year and are not grown either.
 *
 * Shares have no circles: a share of the running lines counts the lines of its side that are no shares themselves, and
 * the fee; a share of the in-house cost counts the running lines of the home team but no shares of the in-house cost; a
 * share of the one-time lines counts the one-time lines of its side but no shares of these. Shares grow with what they
 * are a share of, and by a growth of their own only where one is typed.
 *
 * @param homeCost what the home team costs in a normal first year; null on the home team's own side, which finds it out
 */
export function sideAmounts(
  side: Side,
  plan: ScenarioPlan,
  moves: CaseMoves,
  fee: YearlyFee,
  homeCost: number | null,
): readonly LineAmounts[] {
  const lines = plan.lines.filter((line) => line.side === side);
  const done = new Map<string, Amounts>();
  const feeMove = feeFactor(lines, moves);
  const settle = (wanted: (line: CostLine) => boolean, amounts: (line: CostLine) => Amounts) => {
    for (const line of lines) if (!done.has(line.id) && wanted(line)) done.set(line.id, amounts(line));
  };
  const sum = (wanted: (line: CostLine) => boolean, of: (amounts: Amounts) => number) =>
    sumBy(lines.filter(wanted), ({ id }) => {
      const known = done.get(id);
      return known ? of(known) : 0;
    });
  const own = (line: CostLine) => lineFactor(line) * (moves.factors.get(line.id) ?? 1);

  settle(
    ({ driver }) => !SHARES.has(driver),
    (line) => countedAmounts(line, plan, moves, own(line)),
  );
  settle(
    ({ driver }) => driver === 'offer' || driver === 'fee-percent',
    (line) => {
      const factor = line.driver === 'offer' ? own(line) : own(line) * feeMove;
      return sharedAmounts(line, plan, fee.normal ?? 0, (year) => fee.years[year] ?? 0, factor);
    },
  );
  const plain = (line: CostLine) =>
    line.time === 'running' && (!SHARES.has(line.driver) || line.driver === 'offer');
  settle(
    ({ driver }) => driver === 'side-percent',
    (line) =>
      sharedAmounts(
        line,
        plan,
        sum(plain, ({ normal }) => normal),
        (year) => sum(plain, ({ years }) => years[year] ?? 0),
        own(line),
      ),
  );
  const running = (line: CostLine) => line.time === 'running' && line.driver !== 'in-house-percent';
  const home = homeCost ?? sum(running, ({ normal }) => normal);
  settle(
    ({ driver }) => driver === 'in-house-percent',
    (line) => countedAmounts(line, plan, moves, own(line) * home),
  );
  const once = (line: CostLine) => line.time === 'one-time' && line.driver !== 'one-time-percent';
  const outlay = sum(once, ({ normal }) => normal);
  settle(
    () => true,
    (line) => sharedAmounts(line, plan, outlay, () => outlay, own(line)),
  );

  return lines.map((line) => {
    const amounts = done.get(line.id);
    if (!amounts) throw new Error(`${line.id} has no amount.`);
    return { line, part: partOf(line), lack: lineLack(line, plan, fee.normal !== null), ...amounts };
  });
}

/** How the fee itself is moved: as the first line that stands for it. */
function feeFactor(lines: readonly CostLine[], moves: CaseMoves): number {
  const first = lines.find(({ driver }) => driver === 'offer');
  return first ? (moves.factors.get(first.id) ?? 1) : 1;
}

/** A line that counts units of its own. */
function countedAmounts(line: CostLine, plan: ScenarioPlan, moves: CaseMoves, factor: number): Amounts {
  const follows = followsVolume(line);
  const units = SHARES.has(line.driver) ? 1 : (driverUnits(line, plan) ?? 0);
  const rate = units * factor * (follows ? moves.volume : 1);
  const atPartner = follows && line.side === 'outsourced';
  const there = atPartner ? plan.partner01 : 1;
  if (line.time !== 'running') return onceAmounts(line, plan, rate * there);
  const byMonth = atPartner && (line.driver === 'contacts' || line.driver === 'resolved');
  const months = weightedMonths(line, plan, (month) => (byMonth ? (plan.moved[month] ?? 0) : there));
  const growth =
    line.growth_percent !== null
      ? line.growth_percent / 100
      : line.side === 'in-house'
        ? plan.growthInHouse01 + moves.growthInHouse
        : plan.growthOutsourced01 + moves.growthOutsourced;
  const volume = follows ? 1 + plan.scenario.volume_growth_percent / 100 : 1;
  return {
    normal: (rate * there * normalMonths(line)) / 12,
    start: 0,
    years: months.map((count, year) => (rate * ((1 + growth) * volume) ** year * count) / 12),
  };
}

/** A line that takes a share of an amount that differs from year to year. */
function sharedAmounts(
  line: CostLine,
  plan: ScenarioPlan,
  normal: number,
  ofYear: (year: number) => number,
  factor: number,
): Amounts {
  if (line.time !== 'running') return onceAmounts(line, plan, normal * factor);
  const months = weightedMonths(line, plan, () => 1);
  const growth = 1 + (line.growth_percent ?? 0) / 100;
  return {
    normal: (normal * factor * normalMonths(line)) / 12,
    start: 0,
    years: months.map(
      (count, year) => (ofYear(year) * factor * growth ** year * count) / (plan.yearMonths[year] ?? 12),
    ),
  };
}

/** Paid once: before the first month, in the year of its month, or at the end; nothing beyond the horizon. */
function onceAmounts(line: CostLine, plan: ScenarioPlan, amount: number): Amounts {
  const last = plan.yearMonths.length - 1;
  const at = line.time === 'exit' ? last : line.start_month === null ? null : yearOf(line.start_month, plan);
  return {
    normal: amount,
    start: at === null ? amount : 0,
    years: plan.yearMonths.map((_, year) => (year === at ? amount : 0)),
  };
}

function yearOf(month: number, { months }: ScenarioPlan): number {
  return month > months ? -1 : Math.floor((month - 1) / 12);
}
