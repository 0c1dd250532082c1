import type { BalanceRule } from './balance-rule.ts';
import { behavioursRule, categoriesRule, criticalCountRule } from './rules/coverage-rules.ts';
import { completeRule, humanRouteRule, rawDataRule } from './rules/proof-rules.ts';
import { efficiencyShareRule, handleTimeRule, occupancyRule, pairsRule } from './rules/weight-rules.ts';

/** The ten rules of a balanced set of KPIs, in the order in which they are shown. */
export const BALANCE_RULES: readonly BalanceRule[] = [
  categoriesRule,
  efficiencyShareRule,
  handleTimeRule,
  pairsRule,
  behavioursRule,
  occupancyRule,
  completeRule,
  rawDataRule,
  criticalCountRule,
  humanRouteRule,
];
