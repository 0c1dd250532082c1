import { steady } from '../../../lib/steady.ts';
import { parameterValue } from '../../../model/parameters.ts';
import type { Kpi } from '../../../model/tables/kpi.ts';
import { type BalanceRule, kpiBreak, type RuleBreak, type RuleFinding, worse } from '../balance-rule.ts';
import { categoryShares } from '../category-shares.ts';
import { partnersOf } from '../gaming-warnings.ts';
import { isHandleTime, isOccupancy } from '../kpi-sign.ts';

/** Weight of efficiency and access among critical service levels: a warning above 50 %, an error above 70 %. */
export const efficiencyShareRule: BalanceRule = {
  key: 'balance.efficiency-share',
  name: 'Speed does not outweigh the rest',
  asks: 'Efficiency and access weigh no more than half of the critical service levels.',
  why: 'A partner works for what is paid. Where speed weighs most, customers are hurried.',
  judge: ({ kpis, parameters }) => {
    const { efficiencyPercent, list } = categoryShares(kpis);
    if (efficiencyPercent === null)
      return { verdict: 'open', finding: 'No KPI is a critical service level yet.', breaks: [] };
    const percent = steady(efficiencyPercent);
    const over = percent > parameterValue(parameters, 'balance.efficiency_warn');
    const stop = percent > parameterValue(parameters, 'balance.efficiency_stop');
    const fast = kpis.filter(
      ({ role, category }) => role === 'critical' && ['activity', 'efficiency'].includes(category),
    );
    return {
      verdict: stop ? 'error' : over ? 'warning' : 'ok',
      finding: `Efficiency and access weigh ${Math.round(percent * 10) / 10} % of ${list.reduce((sum, { critical }) => sum + critical, 0)} critical service levels.`,
      breaks: over ? fast.map((kpi) => kpiBreak(kpi, 'is part of this weight')) : [],
    };
  },
};

/** Average handle time: critical or with a bonus is an error, and so is any direction but a range; a range with an open end is a warning. */
export const handleTimeRule: BalanceRule = {
  key: 'balance.aht',
  name: 'Handle time is a range, without money',
  asks: 'Average handle time carries no credit and no bonus, and is a range.',
  why: 'Money for short calls buys short calls: hang-ups, needless transfers and repeat contacts.',
  judge: ({ kpis }) => {
    const all = kpis.filter(isHandleTime);
    let verdict: RuleFinding['verdict'] = 'ok';
    const breaks: RuleBreak[] = [];
    const add = (kpi: Kpi, bad: RuleFinding['verdict'], words: string) => {
      verdict = worse(verdict, bad);
      breaks.push(kpiBreak(kpi, words));
    };
    for (const kpi of all) {
      if (kpi.role === 'critical') add(kpi, 'error', 'carries a credit');
      if (kpi.bonus) add(kpi, 'error', 'carries a bonus');
      if (kpi.direction !== 'range') add(kpi, 'error', 'is to be high or low instead of within a range');
      else if (kpi.range_low === null || kpi.range_high === null)
        add(kpi, 'warning', 'has a range with an open end');
    }
    return {
      verdict,
      finding:
        all.length === 0
          ? 'Handle time is not among the KPIs.'
          : breaks.length === 0
            ? 'Handle time is a range and carries no money.'
            : 'Handle time would reward short calls.',
      breaks,
    };
  },
};

const ROLE_RANK: Readonly<Record<Kpi['role'], number>> = { managed: 0, key: 1, critical: 2 };

/** What a KPI weighs beside another of the same role: its allocation when critical, its weight in the score otherwise. */
function weightIn({ role, allocation_percent, weight_percent }: Kpi): number {
  return (role === 'critical' ? (allocation_percent ?? weight_percent) : weight_percent) ?? 0;
}

/** Whether a KPI counts at least as much as another: by its role in the contract first, then by its weight. */
export function weighsAtLeast(kpi: Kpi, other: Kpi): boolean {
  const byRole = ROLE_RANK[kpi.role] - ROLE_RANK[other.role];
  return byRole !== 0 ? byRole > 0 : weightIn(kpi) >= weightIn(other);
}

/**
 * Every efficiency KPI is read beside one of quality or customers that weighs as much. A lighter partner is a warning;
 * none at all is an error when the KPI is in the contract and a warning when it is only managed.
 */
export const pairsRule: BalanceRule = {
  key: 'balance.pairs',
  name: 'Efficiency never stands alone',
  asks: 'Every efficiency KPI is paired with one of quality or customers of equal or higher weight.',
  why: 'Efficiency can be had at the cost of customers. The partner figure shows when it was.',
  judge: ({ kpis }) => {
    const beside = partnersOf(kpis);
    let verdict: RuleFinding['verdict'] = 'ok';
    const efficiency = kpis.filter(({ category }) => category === 'efficiency');
    const breaks = efficiency.flatMap((kpi) => {
      const guards = (beside.get(kpi.id) ?? []).filter(({ category }) =>
        ['quality', 'customer'].includes(category),
      );
      if (guards.some((guard) => weighsAtLeast(guard, kpi))) return [];
      verdict = worse(verdict, guards.length === 0 && kpi.role !== 'managed' ? 'error' : 'warning');
      return [
        kpiBreak(
          kpi,
          guards.length === 0
            ? 'has no KPI of quality or customers beside it'
            : `outweighs ${guards.map(({ name }) => name).join(', ')}`,
        ),
      ];
    });
    return {
      verdict,
      finding:
        efficiency.length === 0
          ? 'No KPI is about efficiency.'
          : `${efficiency.length - breaks.length} of ${efficiency.length} efficiency KPIs have a counterweight.`,
      breaks,
    };
  },
};

/**
 * The highest occupancy that is wanted, of occupancy KPIs (end of the range, otherwise the expected level) and of
 * queues. Above 85 % is a warning, above 90 % an error.
 */
export const occupancyRule: BalanceRule = {
  key: 'balance.occupancy',
  name: 'People can keep it up',
  asks: 'No occupancy is planned or promised above what people bear.',
  why: 'Above nine tenths there is no breath between contacts; people fall ill, make errors and leave.',
  withoutKpis: true,
  judge: ({ kpis, rows, parameters }) => {
    const warn = parameterValue(parameters, 'balance.occupancy_warn');
    const stop = parameterValue(parameters, 'balance.occupancy_stop');
    const aims = [
      ...kpis.filter(isOccupancy).map((kpi) => ({ ...kpiBreak(kpi, ''), percent: aimOf(kpi) })),
      ...Object.values(rows.queue).map(({ id, name, max_occupancy_percent: percent }) => ({
        table: 'queue' as const,
        id,
        name,
        words: '',
        percent,
      })),
    ].flatMap((one) => (one.percent === null ? [] : [{ ...one, percent: one.percent }]));
    if (aims.length === 0) return { verdict: 'open', finding: 'No occupancy is set yet.', breaks: [] };
    const most = Math.max(...aims.map(({ percent }) => percent));
    return {
      verdict: most > stop ? 'error' : most > warn ? 'warning' : 'ok',
      finding: `The highest occupancy wanted is ${most} %.`,
      breaks: aims
        .filter(({ percent }) => percent > warn)
        .map(({ percent, ...one }) => ({ ...one, words: `is planned at ${percent} %` })),
    };
  },
};

/** The end of a range, otherwise the expected level; an end that was left behind when the direction changed counts nowhere. */
function aimOf({ direction, range_high, expected }: Kpi): number | null {
  return direction === 'range' ? (range_high ?? expected) : expected;
}
