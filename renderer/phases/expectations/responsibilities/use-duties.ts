import { useMemo } from 'react';
import { assessDuties, type DutyAssessment } from '../../../../shared/domain/duties/assess-duties.ts';
import {
  checkTouchpointAuthority,
  type TouchpointFinding,
} from '../../../../shared/domain/duties/check-touchpoint-authority.ts';
import { engagementOf, type Workbook } from '../../../../shared/model/workbook.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** The grid with what its rules say, computed anew only when its rows or thresholds change. */
export function useDuties(): DutyAssessment {
  const raci_activity = useWorkbook((w) => w.raci_activity);
  const raci_role = useWorkbook((w) => w.raci_role);
  const parameter = useWorkbook((w) => w.parameter);
  return useMemo(
    () => assessDuties({ raci_activity, raci_role, parameter }),
    [raci_activity, raci_role, parameter],
  );
}

/** Touchpoints whose agents may not decide what is needed there. */
export function useTouchpointAuthority(): readonly TouchpointFinding[] {
  const workbook = useWorkbook((w) => w);
  const { authority_limit, touchpoint, process, interaction_type, channel, parameter, engagement } = workbook;
  return useMemo(
    () =>
      checkTouchpointAuthority({
        authority_limit,
        touchpoint,
        process,
        interaction_type,
        channel,
        parameter,
        engagement,
      }),
    [authority_limit, touchpoint, process, interaction_type, channel, parameter, engagement],
  );
}

export function useCurrency(): string {
  const engagement = useWorkbook((w) => w.engagement);
  return engagementOf({ engagement } as Workbook).currency;
}
