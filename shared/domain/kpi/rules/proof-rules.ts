import { type HumanRoute, humanRoutes } from '../../technology/human-routes.ts';
import { type BalanceRule, kpiBreak, type RuleBreak, type RuleFinding, worse } from '../balance-rule.ts';
import { kpiLacks, lackWords } from '../kpi-lacks.ts';

/** KPIs that lack something: an error when one is signed off all the same, otherwise a warning. */
export const completeRule: BalanceRule = {
  key: 'balance.complete',
  name: 'Every KPI can be agreed on',
  asks: 'Every KPI has its objective, an owner on each side, a source, a formula with its denominator, and a level.',
  why: 'What is left open is settled in the first bad month, when both sides want something else.',
  judge: ({ kpis }) => {
    let verdict: RuleFinding['verdict'] = 'ok';
    const breaks = kpis.flatMap((kpi) => {
      const lacks = kpiLacks(kpi);
      if (lacks.length === 0) return [];
      const signed = kpi.status === 'ready';
      verdict = worse(verdict, signed ? 'error' : 'warning');
      return [kpiBreak(kpi, `${signed ? 'is signed off and ' : ''}lacks ${lackWords(lacks)}`)];
    });
    return {
      verdict,
      finding: `${kpis.length - breaks.length} of ${kpis.length} KPIs are complete.`,
      breaks,
    };
  },
};

/** KPIs that the partner alone measures without the client's view of raw data: an error in the contract, otherwise a warning. */
export const rawDataRule: BalanceRule = {
  key: 'balance.raw-data',
  name: 'You can count again',
  asks: 'No KPI is measured by the partner alone without your access to the raw data.',
  why: 'Whoever is paid by a figure should not be the only one who can count it.',
  judge: ({ kpis }) => {
    let verdict: RuleFinding['verdict'] = 'ok';
    const breaks = kpis
      .filter(({ measured_by, raw_data_access }) => measured_by === 'partner' && !raw_data_access)
      .map((kpi) => {
        verdict = worse(verdict, kpi.role === 'managed' ? 'warning' : 'error');
        return kpiBreak(kpi, 'is measured by the partner, and you cannot see the raw data');
      });
    return {
      verdict,
      finding:
        breaks.length === 0
          ? 'Every KPI can be counted again from raw data, or is measured by more than the partner.'
          : `${breaks.length} of ${kpis.length} KPIs cannot be counted again.`,
      breaks,
    };
  },
};

/**
 * A place where customers meet a machine that leads to no person is an error. Which places count, and what a way to a
 * person is, says `humanRoutes`, so that this rule and the page on technology never differ.
 */
export const humanRouteRule: BalanceRule = {
  key: 'balance.human-route',
  name: 'A person can always be reached',
  asks: 'Every touchpoint with a machine has a described way to a person.',
  why: 'Containment counts a trapped customer as a success. The way out has to be agreed before the machine is.',
  withoutKpis: true,
  judge: ({ rows }) => {
    const { list, gaps } = humanRoutes(rows);
    if (list.length === 0) return { verdict: 'open', finding: 'Customers meet no machine yet.', breaks: [] };
    return {
      verdict: gaps.length === 0 ? 'ok' : 'error',
      finding: `${list.length - gaps.length} of ${list.length} places with a machine have a way to a person.`,
      breaks: gaps.flatMap(breaksOf),
    };
  },
};

function breaksOf({ touchpoint, without, gap }: HumanRoute): readonly RuleBreak[] {
  if (touchpoint === null)
    return without.map(({ id, name }) => ({ table: 'automation', id, name, words: 'leads to no person' }));
  const words =
    gap === 'no-machine'
      ? 'is to be automated, and nobody has described the machine and the way out of it'
      : `has no way to a person past ${without.map(({ name }) => name).join(', ')}`;
  return [{ table: 'touchpoint', id: touchpoint.id, name: touchpoint.name, words }];
}
