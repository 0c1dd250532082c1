import { useMemo } from 'react';
import { assessCase } from '../../../../shared/domain/business-case/assess-case.ts';
import type { AssessedScenario, BusinessCase } from '../../../../shared/domain/business-case/case-result.ts';
import { leadingScenario } from '../../../../shared/domain/business-case/leading-scenario.ts';
import type { CaseTables } from '../../../../shared/domain/business-case/plan-scenario.ts';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** The tables that the case reads; the same object until one of them changes. */
export function useCaseTables(): CaseTables {
  const engagement = useWorkbook((w) => w.engagement);
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const automation = useWorkbook((w) => w.automation);
  const kpi = useWorkbook((w) => w.kpi);
  const parameter = useWorkbook((w) => w.parameter);
  const case_scenario = useWorkbook((w) => w.case_scenario);
  const cost_line = useWorkbook((w) => w.cost_line);
  const offer = useWorkbook((w) => w.offer);
  const offer_tier = useWorkbook((w) => w.offer_tier);
  const ramp_step = useWorkbook((w) => w.ramp_step);
  return useMemo(
    () => ({
      engagement,
      touchpoint,
      automation,
      kpi,
      parameter,
      case_scenario,
      cost_line,
      offer,
      offer_tier,
      ramp_step,
    }),
    [
      engagement,
      touchpoint,
      automation,
      kpi,
      parameter,
      case_scenario,
      cost_line,
      offer,
      offer_tier,
      ramp_step,
    ],
  );
}

/** The business case of the open workbook, worked out anew only when a table changes that it reads. */
export function useCase(): BusinessCase {
  const tables = useCaseTables();
  return useMemo(() => assessCase(tables), [tables]);
}

/** The scenarios that are compared with the baseline, and the one that is looked at; null while there is none. */
export function useShownScenario(
  business: BusinessCase,
): readonly [AssessedScenario | null, (id: string) => void, readonly AssessedScenario[]] {
  const [wanted, show] = useRemembered<string>('case.scenario', '');
  const others = business.scenarios.filter(({ isBaseline }) => !isBaseline);
  const shown = others.find(({ plan }) => plan.scenario.id === wanted) ?? leadingScenario(business);
  return [shown, show, others];
}
