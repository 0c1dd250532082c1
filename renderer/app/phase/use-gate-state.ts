import { useMemo } from 'react';
import { decidedAt } from '../../../shared/domain/gate/gate-decisions.ts';
import { outcomeName } from '../../phases/readiness/gate/outcome-look.ts';
import { useGate } from '../../workbook/use-gate.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';

/** What was decided at the gate, or what the figures suggest while nothing is. */
export function useGateState(): string {
  const { suggested } = useGate();
  const gate_decision = useWorkbook((w) => w.gate_decision);
  const action = useWorkbook((w) => w.action);
  return useMemo(() => {
    const decided = decidedAt({ gate_decision, action }, 'readiness');
    return decided === null
      ? `Suggested: ${outcomeName(suggested).toLowerCase()}`
      : `Decided: ${outcomeName(decided).toLowerCase()}`;
  }, [suggested, gate_decision, action]);
}
