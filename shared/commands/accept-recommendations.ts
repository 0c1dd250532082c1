import type { Change, Edit } from '../changes/change.ts';
import { auditProcesses } from '../domain/sourcing/process/audit-processes.ts';
import type { TouchpointAdvice } from '../domain/sourcing/touchpoint/decide-touchpoint.ts';
import { decideTouchpoints } from '../domain/sourcing/touchpoint/decide-touchpoints.ts';
import { Refusal } from '../lib/refusal.ts';
import type { SourcingDecision } from '../model/sourcing.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

export interface Acceptable {
  readonly advice: TouchpointAdvice;
  readonly decision: SourcingDecision;
}

export interface LeftOut {
  readonly advice: TouchpointAdvice;
  /** `open`: nothing is recommended yet. `overridden`: a person chose otherwise. `blocked`: a control is missing. `decided`: it is accepted already. */
  readonly because: 'open' | 'overridden' | 'blocked' | 'decided';
}

/** Which recommendations can be accepted together, and which touchpoints are left out and why. */
export function acceptableRecommendations(advice: readonly TouchpointAdvice[]): {
  readonly accept: readonly Acceptable[];
  readonly leftOut: readonly LeftOut[];
} {
  const accept: Acceptable[] = [];
  const leftOut: LeftOut[] = [];
  for (const entry of advice) {
    if (entry.standing === 'overridden') leftOut.push({ advice: entry, because: 'overridden' });
    else if (entry.standing === 'accepted' && !entry.outdated)
      leftOut.push({ advice: entry, because: 'decided' });
    else if (entry.recommended === null) leftOut.push({ advice: entry, because: 'open' });
    else if (entry.blocked) leftOut.push({ advice: entry, because: 'blocked' });
    else accept.push({ advice: entry, decision: entry.recommended });
  }
  return { accept, leftOut };
}

/**
 * Decides the given touchpoints as they are recommended at this moment, as a single act.
 *
 * @throws Refusal `not-acceptable` when one of them is open, overridden or blocked by now, `nothing-chosen` without any.
 */
export function acceptRecommendations(workbook: Workbook, ids: readonly string[]): Change {
  const { byId } = auditProcesses(workbook);
  const { accept } = acceptableRecommendations(decideTouchpoints(workbook, byId));
  const acceptable = new Map(accept.map((entry) => [entry.advice.touchpoint.id, entry]));
  const edits = [...new Set(ids)].map((id): Edit => {
    const entry = acceptable.get(id);
    if (!entry)
      throw new Refusal(
        'not-acceptable',
        `The recommendation for ${workbook.touchpoint[id]?.name ?? 'a touchpoint'} cannot be accepted any more, so nothing was decided: look at the list again.`,
      );
    const { decision } = entry;
    return putEdit(workbook, 'touchpoint', {
      ...entry.advice.touchpoint,
      decision,
      decision_basis: decision,
    });
  });
  if (edits.length === 0) throw new Refusal('nothing-chosen', 'No touchpoint is chosen: tick at least one.');
  return {
    title: edits.length === 1 ? 'Accept 1 recommendation' : `Accept ${edits.length} recommendations`,
    edits,
  };
}
