import type { Change } from '../changes/change.ts';
import { auditProcesses } from '../domain/sourcing/process/audit-processes.ts';
import type { TouchpointAdvice } from '../domain/sourcing/touchpoint/decide-touchpoint.ts';
import { decideTouchpoints } from '../domain/sourcing/touchpoint/decide-touchpoints.ts';
import { Refusal } from '../lib/refusal.ts';
import { SOURCING_DECISIONS, type SourcingDecision } from '../model/sourcing.ts';
import type { Workbook } from '../model/workbook.ts';
import { setFields } from './put.ts';

/**
 * Records who will handle a touchpoint, together with what is recommended at this moment, so that a recommendation
 * that changes later can be told from one that was overridden. `null` takes the decision back; the reason stays,
 * so that a change of mind loses no words.
 *
 * @throws Refusal `missing-row` for an unknown touchpoint, `reason-needed` when the decision differs from the
 * recommendation and nobody says why.
 */
export function decideTouchpoint(
  workbook: Workbook,
  input: { readonly id: string; readonly decision: SourcingDecision | null; readonly reason?: string },
): Change {
  const { id, decision } = input;
  const advice = adviceOn(workbook, id);
  const { touchpoint, recommended } = advice;
  if (decision === null)
    return setFields(
      workbook,
      'touchpoint',
      id,
      { decision: null, decision_basis: null },
      `Take back the decision on ${touchpoint.name}`,
    );
  const reason = (input.reason ?? touchpoint.decision_reason).trim();
  if (recommended !== null && decision !== recommended && reason === '')
    throw new Refusal(
      'reason-needed',
      'The decision differs from the recommendation, so it needs a reason: write one sentence that you would defend.',
    );
  return setFields(
    workbook,
    'touchpoint',
    id,
    { decision, decision_basis: recommended, decision_reason: reason },
    `Decide ${touchpoint.name}: ${labelOf(decision)}`,
  );
}

function adviceOn(workbook: Workbook, id: string): TouchpointAdvice {
  // Of the whole workbook, because what the last pass found for it is remembered and a part of it would displace that.
  const { byId } = auditProcesses(workbook);
  const advice = decideTouchpoints(workbook, byId).find(({ touchpoint }) => touchpoint.id === id);
  if (!advice)
    throw new Refusal('missing-row', 'This touchpoint is not there any more, so nothing was decided.');
  return advice;
}

function labelOf(decision: SourcingDecision): string {
  return SOURCING_DECISIONS.find(({ value }) => value === decision)?.label.toLowerCase() ?? decision;
}
