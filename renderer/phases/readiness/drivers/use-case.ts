import { useMemo } from 'react';
import { balanceCase, type CaseBalance } from '../../../../shared/domain/case/balance-case.ts';
import { compareOptions, type OptionComparison } from '../../../../shared/domain/case/compare-options.ts';
import { type OptionSwitch, optionSwitches } from '../../../../shared/domain/case/option-switches.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import { engagementOf, type Workbook } from '../../../../shared/model/workbook.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** Reasons and drawbacks side by side, computed anew only when their rows change. */
export function useCaseBalance(): CaseBalance {
  const driver = useWorkbook((w) => w.driver);
  const benefit = useWorkbook((w) => w.benefit);
  const drawback = useWorkbook((w) => w.drawback);
  return useMemo(() => balanceCase({ driver, benefit, drawback }), [driver, benefit, drawback]);
}

export interface ComparedOptions {
  readonly comparison: OptionComparison;
  readonly switches: readonly OptionSwitch[];
  readonly currency: string;
}

/** The options compared, with what would change their order. */
export function useOptions(): ComparedOptions {
  const sourcing_option = useWorkbook((w) => w.sourcing_option);
  const parameter = useWorkbook((w) => w.parameter);
  const engagement = useWorkbook((w) => w.engagement);
  return useMemo(() => {
    const comparison = compareOptions({ sourcing_option, parameter, engagement });
    return {
      comparison,
      switches: optionSwitches(comparison, parametersOf({ parameter })),
      currency: engagementOf({ engagement } as Workbook).currency,
    };
  }, [sourcing_option, parameter, engagement]);
}
