import { useMemo } from 'react';
import { decidedAt } from '../../../shared/domain/gate/gate-decisions.ts';
import type { GateWithCriteria } from '../../../shared/domain/gate/suggestion-at.ts';
import type { GateOutcome } from '../../../shared/model/readiness-lists.ts';
import { outcomeName } from '../../gate/outcome-look.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';

/** What was decided at a gate, or what the figures suggest while nothing is. */
export function useGateState(gate: GateWithCriteria, suggested: GateOutcome): string {
  const gate_decision = useWorkbook((w) => w.gate_decision);
  const action = useWorkbook((w) => w.action);
  return useMemo(() => {
    const decided = decidedAt({ gate_decision, action }, gate);
    return decided === null
      ? `Suggested: ${outcomeName(suggested).toLowerCase()}`
      : `Decided: ${outcomeName(decided).toLowerCase()}`;
  }, [suggested, gate, gate_decision, action]);
}
