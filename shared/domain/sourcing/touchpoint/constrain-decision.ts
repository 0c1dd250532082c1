import type { SourcingDecision } from '../../../model/sourcing.ts';
import type { HardRuleId } from './hard-rules.ts';

/**
 * What the hard rules leave of a decision by scores: with vulnerable customers (H4) neither a machine nor a partner
 * works alone, and a weighty decision (H5) is not left to a machine alone. Both make it hybrid.
 */
export function constrainDecision(
  decision: SourcingDecision,
  rules: readonly HardRuleId[],
): SourcingDecision {
  return constrainingRules(decision, rules).length > 0 ? 'hybrid' : decision;
}

/** The rules among those that match which do not let a decision stand. */
export function constrainingRules(
  decision: SourcingDecision,
  rules: readonly HardRuleId[],
): readonly HardRuleId[] {
  return rules.filter(
    (rule) =>
      (rule === 'H4' && (decision === 'automate' || decision === 'outsource')) ||
      (rule === 'H5' && decision === 'automate'),
  );
}
