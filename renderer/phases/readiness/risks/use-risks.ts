import { useMemo } from 'react';
import { takenFromCatalogue } from '../../../../shared/commands/add-from-catalogue.ts';
import type { CatalogueRisk } from '../../../../shared/content/risks/catalogue.ts';
import { riskCatalogue } from '../../../../shared/content/risks/catalogue.ts';
import { assessRisks, type RiskAssessment } from '../../../../shared/domain/risk/assess-risks.ts';
import { type HiddenCostTotal, hiddenCostTotal } from '../../../../shared/domain/risk/hidden-cost-total.ts';
import { type ProposedRisk, proposeRisks } from '../../../../shared/domain/risk/propose-risks.ts';
import { engagementOf, type Workbook } from '../../../../shared/model/workbook.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** What the register of risks says, computed anew only when rows that matter change. */
export function useRisks(): RiskAssessment {
  const risk = useWorkbook((w) => w.risk);
  const control = useWorkbook((w) => w.control);
  const parameter = useWorkbook((w) => w.parameter);
  return useMemo(() => assessRisks({ risk, control, parameter }), [risk, control, parameter]);
}

export interface HiddenCosts {
  readonly total: HiddenCostTotal;
  readonly currency: string;
  readonly contractValue: number | null;
  readonly months: number;
}

/** What hidden costs add up to, with what they are counted from. */
export function useHiddenCosts(): HiddenCosts {
  const hidden = useWorkbook((w) => w.hidden_cost);
  const engagement = useWorkbook((w) => w.engagement);
  return useMemo(() => {
    const { contract_value, horizon_months, currency } = engagementOf({ engagement } as Workbook);
    return {
      total: hiddenCostTotal(Object.values(hidden), contract_value, horizon_months),
      currency,
      contractValue: contract_value,
      months: horizon_months,
    };
  }, [hidden, engagement]);
}

/** Ids of the catalogue's risks that the workbook has. */
export function useTakenRisks(): ReadonlySet<string> {
  const risk = useWorkbook((w) => w.risk);
  return useMemo(() => takenFromCatalogue({ risk } as Workbook, 'risk', riskCatalogue), [risk]);
}

/** Risks of the catalogue that weak answers point to. */
export function useProposedRisks(): readonly ProposedRisk<CatalogueRisk>[] {
  const workbook = useWorkbook((w) => w);
  const taken = useTakenRisks();
  const { engagement, dimension, question, answer, resolution } = workbook;
  return useMemo(
    () => proposeRisks(riskCatalogue, taken, { engagement, dimension, question, answer, resolution }),
    [taken, engagement, dimension, question, answer, resolution],
  );
}
