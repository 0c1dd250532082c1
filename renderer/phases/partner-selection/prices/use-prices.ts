import { useMemo } from 'react';
import { type BidCheck, checkBids } from '../../../../shared/domain/price/check-bids.ts';
import { compareOffers, type OfferComparison } from '../../../../shared/domain/price/compare-offers.ts';
import { type WorkSources, workSources } from '../../../../shared/domain/price/work-sources.ts';
import { engagementOf, type Workbook } from '../../../../shared/model/workbook.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

export interface Prices {
  readonly comparison: OfferComparison;
  readonly sources: WorkSources;
  /** Offers held against what their work ought to cost. */
  readonly checks: readonly BidCheck[];
  readonly currency: string;
  readonly horizonMonths: number;
  /** What the service may cost a year, everything included; null while nobody has said. */
  readonly budget: number | null;
}

/** All offers on one line, computed again when a table changes that they read. */
export function usePrices(): Prices {
  const engagement = useWorkbook((w) => w.engagement);
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const automation = useWorkbook((w) => w.automation);
  const kpi = useWorkbook((w) => w.kpi);
  const parameter = useWorkbook((w) => w.parameter);
  const vendor = useWorkbook((w) => w.vendor);
  const offer = useWorkbook((w) => w.offer);
  const offer_tier = useWorkbook((w) => w.offer_tier);
  const offer_extra = useWorkbook((w) => w.offer_extra);
  const should_cost = useWorkbook((w) => w.should_cost);
  return useMemo(() => {
    const workbook = {
      engagement,
      touchpoint,
      automation,
      kpi,
      parameter,
      vendor,
      offer,
      offer_tier,
      offer_extra,
      should_cost,
    } as Workbook;
    const { currency, horizon_months: horizonMonths, budget_limit: budget } = engagementOf(workbook);
    const comparison = compareOffers(workbook);
    return {
      comparison,
      checks: checkBids(workbook, comparison.offers),
      sources: workSources(workbook),
      currency,
      horizonMonths,
      budget,
    };
  }, [
    engagement,
    touchpoint,
    automation,
    kpi,
    parameter,
    vendor,
    offer,
    offer_tier,
    offer_extra,
    should_cost,
  ]);
}
