import { KPI_CATEGORIES, type KpiCategory } from '../../../model/expectation-lists.ts';
import { parameterValue } from '../../../model/parameters.ts';
import { type BalanceRule, kpiBreak } from '../balance-rule.ts';

/** Without these three nobody sees whether work was done, at what effort, and what customers thought of it. */
const LEAST: readonly KpiCategory[] = ['activity', 'efficiency', 'customer'];
const WANTED: readonly KpiCategory[] = [...LEAST, 'quality', 'behavioural', 'compliance', 'people'];

/** Categories without a KPI: an error for the least three, a warning for the other four. */
export const categoriesRule: BalanceRule = {
  key: 'balance.categories',
  name: 'Every side is looked at',
  asks: 'At least one KPI for access, efficiency, quality, customers, behaviour, compliance and people.',
  why: 'What is not measured gives way to what is. Access, efficiency and customers are the least.',
  judge: ({ kpis }) => {
    const there = new Set(kpis.map(({ category }) => category));
    const missing = KPI_CATEGORIES.filter(({ value }) => WANTED.includes(value) && !there.has(value));
    const least = missing.some(({ value }) => LEAST.includes(value));
    return {
      verdict: missing.length === 0 ? 'ok' : least ? 'error' : 'warning',
      finding:
        missing.length === 0
          ? `All ${WANTED.length} sides have a KPI.`
          : `Nothing looks at: ${missing.map(({ label }) => label.toLowerCase()).join(', ')}.`,
      breaks: [],
    };
  },
};

/**
 * Behavioural service levels: behaviours in the contract, and KPIs of the category that are key or critical. A KPI that
 * reports a behaviour in the contract is counted once. Fewer than the parameter is a warning, none an error.
 */
export const behavioursRule: BalanceRule = {
  key: 'balance.behaviours',
  name: 'Behaviour is in the contract',
  asks: 'Enough behaviours are service levels of their own.',
  why: 'People do what is agreed. Courtesy, ownership and a clear next step are seen only when somebody listens for them.',
  judge: ({ kpis, rows, parameters }) => {
    const needed = parameterValue(parameters, 'balance.behavioural');
    const agreed = Object.values(rows.behaviour).filter((one) => one.agreed);
    const reported = new Set(agreed.map(({ kpi }) => kpi));
    const levels = kpis.filter(
      ({ id, category, role }) => category === 'behavioural' && role !== 'managed' && !reported.has(id),
    );
    const count = agreed.length + levels.length;
    return {
      verdict: count >= needed ? 'ok' : count === 0 ? 'error' : 'warning',
      finding: `${count} behavioural service ${count === 1 ? 'level' : 'levels'}, ${needed} needed.`,
      breaks: kpis
        .filter(
          ({ id, category, role }) =>
            count < needed && category === 'behavioural' && role === 'managed' && !reported.has(id),
        )
        .map((kpi) => kpiBreak(kpi, 'is looked at, but not in the contract')),
    };
  },
};

/** More critical service levels than the parameter is a warning. */
export const criticalCountRule: BalanceRule = {
  key: 'balance.critical-count',
  name: 'Few enough carry a credit',
  asks: 'Not too many critical service levels.',
  why: 'Every further one makes the others cheaper to miss.',
  judge: ({ kpis, parameters }) => {
    const most = parameterValue(parameters, 'balance.critical');
    const count = kpis.filter(({ role }) => role === 'critical').length;
    return {
      verdict: count > most ? 'warning' : 'ok',
      finding: `${count} critical service ${count === 1 ? 'level' : 'levels'}, at most ${most}.`,
      breaks: [],
    };
  },
};
