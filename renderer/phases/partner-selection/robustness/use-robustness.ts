import { useMemo } from 'react';
import {
  type Robustness,
  type RobustnessSettings,
  robustnessSettings,
} from '../../../../shared/domain/robustness/assess-robustness.ts';
import { workbookRobustness } from '../../../../shared/domain/robustness/workbook-robustness.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** A ranking with how firm it is, and the limits that it was held against. */
export interface Ranked {
  readonly robustness: Robustness;
  readonly settings: RobustnessSettings;
}

/** How firm the ranking of the open workbook is; null while fewer than two vendors are ranked. */
export function useRobustness(): Ranked | null {
  const workbook = useWorkbook((w) => w);
  return useMemo(() => {
    const robustness = workbookRobustness(workbook);
    return robustness && { robustness, settings: robustnessSettings(parametersOf(workbook)) };
  }, [workbook]);
}
