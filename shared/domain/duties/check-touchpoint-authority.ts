import { listed } from '../../model/list-text.ts';
import type { AuthorityLimit } from '../../model/tables/authority-limit.ts';
import type { Touchpoint } from '../../model/tables/touchpoint.ts';
import type { Workbook } from '../../model/workbook.ts';
import { auditProcesses } from '../sourcing/process/audit-processes.ts';
import { decideTouchpoints } from '../sourcing/touchpoint/decide-touchpoints.ts';

export interface TouchpointFinding {
  readonly touchpoint: Touchpoint;
  readonly rule: 'limit-too-low' | 'agent-helpless';
  /** The most that an agent may grant there; null when nothing. */
  readonly agentLimit: number | null;
}

/** The tables that the check reads. */
export type AuthoritySource = Pick<
  Workbook,
  'authority_limit' | 'touchpoint' | 'process' | 'interaction_type' | 'channel' | 'parameter' | 'engagement'
>;

/**
 * Touchpoints whose agents may not decide what the touchpoint needs.
 *
 * - `limit-too-low`: the touchpoint's own limit is above the largest agent's limit of the decisions that name it
 * - `agent-helpless`: a CX-critical touchpoint that goes to a partner, wholly or in part, where an agent may decide nothing
 *
 * Touchpoints that no decision names are left alone unless they are critical; those that stay or are automated too.
 * Example: a touchpoint with a limit of 150 and an agent's refund limit of 80 gives `limit-too-low`.
 */
export function checkTouchpointAuthority(workbook: AuthoritySource): readonly TouchpointFinding[] {
  const limits = agentLimits(Object.values(workbook.authority_limit));
  if (Object.keys(workbook.authority_limit).length === 0) return [];
  return decideTouchpoints(workbook, auditProcesses(workbook).byId).flatMap(
    ({ touchpoint, effective }): readonly TouchpointFinding[] => {
      const agentLimit = limits.get(touchpoint.id) ?? null;
      const moves = effective === 'outsource' || effective === 'hybrid';
      if (touchpoint.critical && moves && agentLimit === null)
        return [{ touchpoint, rule: 'agent-helpless', agentLimit }];
      if (!limits.has(touchpoint.id) || touchpoint.authority_limit === null) return [];
      const tooLow = touchpoint.authority_limit > (agentLimit ?? 0);
      return tooLow ? [{ touchpoint, rule: 'limit-too-low', agentLimit }] : [];
    },
  );
}

/** The largest agent's limit of all decisions that name a touchpoint; null where none of them lets an agent decide. */
export function agentLimits(rows: readonly AuthorityLimit[]): ReadonlyMap<string, number | null> {
  const limits = new Map<string, number | null>();
  for (const { touchpoints, client_only, agent_limit } of rows)
    for (const id of listed(touchpoints)) {
      const before = limits.get(id) ?? null;
      const here = client_only ? null : agent_limit;
      limits.set(id, before === null ? here : here === null ? before : Math.max(before, here));
    }
  return limits;
}
