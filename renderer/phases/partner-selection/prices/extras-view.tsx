import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { extraAmount } from '../../../../shared/domain/price/yearly-extras.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { EmptyPrices } from './empty-prices.tsx';
import { formatWhole } from './price-words.ts';
import type { Prices } from './use-prices.ts';

interface ExtrasViewProps {
  readonly prices: Prices;
  readonly asked: string | null;
  readonly path: string;
}

/** What offers cost beside their fee, named by the vendor or added by us. */
export function ExtrasView({ prices: { comparison, currency }, asked, path }: ExtrasViewProps) {
  const [, navigate] = useLocation();
  const { offers } = comparison;
  const columns = useMemo((): readonly GridColumn[] => {
    const yearly = new Map(
      offers.flatMap(({ at, extras, missing }) =>
        missing.includes('exchange_rate')
          ? []
          : extras.lines.map((line) => [line.extra.id, extraAmount(line, at.base.annual)] as const),
      ),
    );
    const [name, ...others] = fieldColumns(tableOf('offer_extra'), [
      'name',
      'offer',
      'kind',
      'amount',
      'percent',
      'asked',
      'note',
    ]);
    if (!name) throw new Error('An extra has no fields.');
    return [
      name,
      {
        key: 'yearly',
        header: `A year, ${currency}`,
        help: 'At the base volume; what is paid once is spread over the term.',
        section: 'Result',
        width: 130,
        value: (row) => yearly.get(row.id) ?? null,
        text: (row) => {
          const amount = yearly.get(row.id) ?? null;
          return amount === null ? '' : formatWhole(amount);
        },
      },
      ...others,
    ];
  }, [offers, currency]);
  if (offers.length === 0) return <EmptyPrices />;
  return (
    <RegisterSplit
      table="offer_extra"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      emptyText="No extras yet. Add what an offer costs beside its fee: setting up, travel, licences, surveys, changes. Tick what the vendor did not name."
    />
  );
}
