import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { AdviceView } from './prices/advice/advice-view.tsx';
import { ComparisonView } from './prices/comparison/comparison-view.tsx';
import { ExtrasView } from './prices/extras-view.tsx';
import { OffersView } from './prices/offers/offers-view.tsx';
import { PricesGuidance } from './prices/prices-guidance.tsx';
import { ShouldCostView } from './prices/should-cost/should-cost-view.tsx';
import { usePrices } from './prices/use-prices.ts';

/** What each offer costs for the same work, whatever it is charged by. */
export function PricesPage() {
  const prices = usePrices();
  const hasVendors = useWorkbook((w) => Object.keys(w.vendor).length > 0);
  const views: readonly PageView[] = [
    { id: 'comparison', name: 'Comparison', show: () => <ComparisonView prices={prices} /> },
    {
      id: 'offers',
      name: 'Offers',
      fills: true,
      show: (asked, path) => <OffersView prices={prices} hasVendors={hasVendors} asked={asked} path={path} />,
    },
    {
      id: 'extras',
      name: 'Extras',
      fills: true,
      show: (asked, path) => <ExtrasView prices={prices} asked={asked} path={path} />,
    },
    {
      id: 'should-cost',
      name: 'Should-cost',
      fills: true,
      show: (asked, path) => <ShouldCostView prices={prices} asked={asked} path={path} />,
    },
    { id: 'advice', name: 'Advice', show: () => <AdviceView offers={prices.comparison.offers} /> },
  ];
  return (
    <TabbedPage
      title="Prices"
      purpose="What each offer costs for the same work, whatever it is charged by."
      crumbs={['Partner selection']}
      path="/partner-selection/prices"
      views={views}
      guidance={(view) => <PricesGuidance view={view} />}
    />
  );
}
