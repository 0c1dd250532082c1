import { useMemo } from 'react';
import type { BehaviourSource } from '../../../../shared/domain/behaviour/behaviour-warnings.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** The tables that behaviours are judged by; the same object until one of them changes. */
export function useBehaviourSource(): BehaviourSource {
  const parameter = useWorkbook((w) => w.parameter);
  const behaviour = useWorkbook((w) => w.behaviour);
  const kpi = useWorkbook((w) => w.kpi);
  const scorecard_item = useWorkbook((w) => w.scorecard_item);
  const calibration_session = useWorkbook((w) => w.calibration_session);
  const calibration_score = useWorkbook((w) => w.calibration_score);
  return useMemo(
    () => ({ parameter, behaviour, kpi, scorecard_item, calibration_session, calibration_score }),
    [parameter, behaviour, kpi, scorecard_item, calibration_session, calibration_score],
  );
}
