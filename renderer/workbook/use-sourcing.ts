import { useMemo } from 'react';
import { auditProcesses, type ProcessAudits } from '../../shared/domain/sourcing/process/audit-processes.ts';
import type { TouchpointAdvice } from '../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { decideTouchpoints } from '../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import { useWorkbook } from './use-workbook.ts';

/** Every process, audited, computed anew only when rows that matter change. */
export function useProcessAudits(): ProcessAudits {
  const engagement = useWorkbook((w) => w.engagement);
  const parameter = useWorkbook((w) => w.parameter);
  const process = useWorkbook((w) => w.process);
  return useMemo(() => auditProcesses({ engagement, parameter, process }), [engagement, parameter, process]);
}

/** What the rules say about every touchpoint, in the order of the register. */
export function useTouchpointAdvice(): readonly TouchpointAdvice[] {
  const { byId } = useProcessAudits();
  const parameter = useWorkbook((w) => w.parameter);
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const interaction_type = useWorkbook((w) => w.interaction_type);
  const channel = useWorkbook((w) => w.channel);
  return useMemo(
    () => decideTouchpoints({ parameter, touchpoint, interaction_type, channel }, byId),
    [byId, parameter, touchpoint, interaction_type, channel],
  );
}
