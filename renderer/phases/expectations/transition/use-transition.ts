import { useMemo } from 'react';
import { assessTransition, type Transition } from '../../../../shared/domain/transition/assess-transition.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** The plan of the hand-over with its days, computed again when a stage or the engagement changes. */
export function useTransition(): Transition {
  const engagement = useWorkbook((w) => w.engagement);
  const transition_stage = useWorkbook((w) => w.transition_stage);
  return useMemo(
    () => assessTransition({ engagement, transition_stage } as Workbook),
    [engagement, transition_stage],
  );
}
