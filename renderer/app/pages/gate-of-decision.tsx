import { Redirect, useParams } from 'wouter';
import { useWorkbook } from '../../workbook/use-workbook.ts';

/** Leads from a decision to the gate at which it was made. */
export function GateOfDecision() {
  const { decision } = useParams<{ decision: string }>();
  const gate = useWorkbook((w) => w.gate_decision[decision]?.gate);
  return <Redirect to={PATHS[gate ?? 'readiness']} replace />;
}

const PATHS = {
  readiness: '/readiness/gate',
  expectations: '/expectations/gate',
  selection: '/partner-selection/gate',
} as const;
