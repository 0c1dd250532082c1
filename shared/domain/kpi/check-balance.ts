import { parametersOf } from '../../model/parameters.ts';
import type { RuleException } from '../../model/tables/rule-exception.ts';
import type { BalanceRows, BalanceRule, BalanceVerdict, RuleFinding } from './balance-rule.ts';
import { BALANCE_RULES } from './balance-rules.ts';
import { type CategoryShares, categoryShares } from './category-shares.ts';
import { kpisInOrder } from './kpis-in-order.ts';

export interface CheckedRule extends Omit<RuleFinding, 'verdict'> {
  readonly rule: BalanceRule;
  readonly verdict: BalanceVerdict;
  /** What the rule says without the reason that was given. */
  readonly found: RuleFinding['verdict'];
  /** Why it may stay broken; also kept while it is not broken any more. */
  readonly exception: RuleException | null;
}

export interface BalanceCheck {
  /** All ten, in their order. */
  readonly rules: readonly CheckedRule[];
  readonly shares: CategoryShares;
  readonly counts: Readonly<Record<BalanceVerdict, number>>;
}

/**
 * Whether the KPIs ask for more than speed: ten rules, each with its verdict and the rows that break it.
 *
 * A broken rule with a reason in `rule_exception` is excused. Without KPIs only the rules on queues and touchpoints are
 * judged; the others are open.
 */
export function checkBalance(workbook: BalanceRows): BalanceCheck {
  const kpis = kpisInOrder(workbook);
  const input = { kpis, rows: workbook, parameters: parametersOf(workbook) };
  const rules = BALANCE_RULES.map((rule): CheckedRule => {
    const exception = workbook.rule_exception[rule.key] ?? null;
    const { verdict: found, ...finding } =
      kpis.length === 0 && !rule.withoutKpis
        ? { verdict: 'open' as const, finding: 'There are no KPIs yet.', breaks: [] }
        : rule.judge(input);
    const broken = found === 'warning' || found === 'error';
    const reasoned = exception !== null && exception.reason.trim() !== '';
    return { rule, found, exception, ...finding, verdict: broken && reasoned ? 'excused' : found };
  });
  const counts = { ok: 0, warning: 0, error: 0, excused: 0, open: 0 };
  for (const { verdict } of rules) counts[verdict] += 1;
  return { rules, shares: categoryShares(kpis), counts };
}
