import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { RegisterSplit } from '../../registers/register-split.tsx';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { BalanceView } from './drivers/balance/balance-view.tsx';
import { BENEFITS, DRAWBACKS, DRIVERS, OPTIONS } from './drivers/case-catalogues.ts';
import { CatalogueDialog } from './drivers/catalogue-dialog.tsx';
import { DriversGuidance } from './drivers/drivers-guidance.tsx';
import { CompareView } from './drivers/options/compare-view.tsx';
import { BenefitResult } from './drivers/registers/benefit-result.tsx';
import {
  BENEFIT_COLUMNS,
  DRAWBACK_COLUMNS,
  driverColumns,
  optionColumns,
} from './drivers/registers/case-columns.tsx';
import { DriverResult } from './drivers/registers/driver-result.tsx';
import { OptionResult } from './drivers/registers/option-result.tsx';
import { useCaseBalance, useOptions } from './drivers/use-case.ts';

type Picking = 'drivers' | 'benefits' | 'drawbacks' | 'options';

/** From which list a view adds. */
const LISTS: Readonly<Record<string, Picking>> = {
  picture: 'drivers',
  drivers: 'drivers',
  benefits: 'benefits',
  drawbacks: 'drawbacks',
  options: 'options',
  compare: 'options',
};

/** Why hand work over at all: reasons, benefits, drawbacks, and the routes compared. */
export function DriversPage() {
  const [, navigate] = useLocation();
  const [picking, setPicking] = useState<Picking | null>(null);
  const balance = useCaseBalance();
  const options = useOptions();
  const { comparison, currency } = options;
  const drivers = useMemo(() => driverColumns(balance), [balance]);
  const routes = useMemo(
    () => optionColumns(comparison.list, { months: comparison.months, currency }),
    [comparison, currency],
  );
  const onClosed = (path: string) => () => navigate(path, { replace: true });
  const views: readonly PageView[] = [
    {
      id: 'picture',
      name: 'Balance',
      show: () => <BalanceView balance={balance} onPick={() => setPicking('drivers')} />,
    },
    {
      id: 'drivers',
      name: 'Drivers',
      fills: true,
      show: (asked, path) => (
        <RegisterSplit
          table="driver"
          columns={drivers}
          asked={asked}
          onClosed={onClosed(path)}
          extra={(id) => <DriverResult id={id} balance={balance} />}
          emptyText="No reasons yet. Add usual ones from the list, or write the first as its sponsor would say it."
        />
      ),
    },
    {
      id: 'benefits',
      name: 'Benefits',
      fills: true,
      show: (asked, path) => (
        <RegisterSplit
          table="benefit"
          columns={BENEFIT_COLUMNS}
          asked={asked}
          onClosed={onClosed(path)}
          extra={(id) => <BenefitResult id={id} />}
          emptyText="No benefits yet. Add usual ones from the list, or say what will be better, and for whom."
        />
      ),
    },
    {
      id: 'drawbacks',
      name: 'Drawbacks',
      fills: true,
      show: (asked, path) => (
        <RegisterSplit
          table="drawback"
          columns={DRAWBACK_COLUMNS}
          asked={asked}
          onClosed={onClosed(path)}
          emptyText="No drawbacks yet. Add usual ones from the list, or write down what people already worry about."
        />
      ),
    },
    {
      id: 'options',
      name: 'Options',
      fills: true,
      show: (asked, path) => (
        <RegisterSplit
          table="sourcing_option"
          columns={routes}
          asked={asked}
          onClosed={onClosed(path)}
          extra={(id) => {
            const one = comparison.list.find(({ option }) => option.id === id);
            return one ? <OptionResult one={one} comparison={comparison} currency={currency} /> : null;
          }}
          emptyText="No options yet. Add the five usual routes from the list, and rate what each would mean here."
        />
      ),
    },
    {
      id: 'compare',
      name: 'Compare options',
      show: () => <CompareView options={options} onPick={() => setPicking('options')} />,
    },
  ];
  const close = () => setPicking(null);
  return (
    <>
      <TabbedPage
        title="Drivers and benefits"
        purpose="Why hand work over at all, what is to be gained, what speaks against it, and which route suits best."
        crumbs={['Readiness']}
        path="/readiness/drivers"
        views={views}
        action={(view) => (
          <Button
            size="xs"
            variant={view === 'compare' || view === 'picture' ? 'default' : 'filled'}
            leftSection={<IconListSearch size={16} aria-hidden />}
            onClick={() => setPicking(LISTS[view] ?? 'drivers')}
          >
            Add {LISTS[view] ?? 'drivers'} from list
          </Button>
        )}
        guidance={(view) => <DriversGuidance view={view} />}
      />
      {picking === 'drivers' && <CatalogueDialog catalogue={DRIVERS} onClose={close} />}
      {picking === 'benefits' && <CatalogueDialog catalogue={BENEFITS} onClose={close} />}
      {picking === 'drawbacks' && <CatalogueDialog catalogue={DRAWBACKS} onClose={close} />}
      {picking === 'options' && <CatalogueDialog catalogue={OPTIONS} onClose={close} />}
    </>
  );
}
