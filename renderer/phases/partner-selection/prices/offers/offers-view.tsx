import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { TableName } from '../../../../../shared/model/tables.ts';
import { DetailsButton } from '../../../../registers/details-button.tsx';
import { RegisterGrid } from '../../../../registers/register-grid.tsx';
import { RowPanel } from '../../../../registers/row-panel.tsx';
import { rowPath } from '../../../../registers/row-path.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { Counts } from '../../../../ui/counts.tsx';
import { EmptyPrices } from '../empty-prices.tsx';
import type { Prices } from '../use-prices.ts';
import { offerColumns } from './offer-columns.tsx';
import { OfferDetails } from './offer-details.tsx';

interface OffersViewProps {
  readonly prices: Prices;
  readonly hasVendors: boolean;
  readonly asked: string | null;
  readonly path: string;
}

/** The panel shows these fields as the model lists them; offer and price have parts of their own above. */
const SECTIONS = ['Terms'];

/** The register of offers. The panel asks only for what the pricing model of the offer needs. */
export function OffersView({ prices, hasVendors, asked, path }: OffersViewProps) {
  const [, navigate] = useLocation();
  const { opened, open, follow, close } = useOpened(asked);
  const [current, setCurrent] = useState<string | null>(opened);
  const { comparison, currency } = prices;
  const { offers } = comparison;
  const columns = useMemo(() => offerColumns(offers, currency), [offers, currency]);
  if (!hasVendors) return <EmptyPrices />;
  const shown = offers.find(({ offer }) => offer.id === opened);
  const go = (id: string) => {
    follow(id);
    setCurrent(id);
  };
  const openRow = (table: TableName, id: string) => {
    if (table === 'offer') return go(id);
    const to = rowPath(table, id);
    if (to !== null) navigate(to);
  };
  const side = shown && (
    <RowPanel
      table="offer"
      rowId={shown.offer.id}
      sections={SECTIONS}
      extra={<OfferDetails one={shown} prices={prices} />}
      onClose={() => {
        close();
        if (asked !== null) navigate(path, { replace: true });
      }}
      onSelect={go}
      onOpen={openRow}
      takesFocus
    />
  );
  const unknown = offers.filter(({ missing }) => missing.length > 0).length;
  return (
    <SplitView fills side={side ?? null}>
      <RegisterGrid
        table="offer"
        columns={columns}
        current={current}
        onCurrentChange={(id) => {
          setCurrent(id);
          if (shown && id !== null) follow(id);
        }}
        onOpen={open}
        toolbar={
          <>
            <Counts
              counts={[
                { figure: offers.length, words: offers.length === 1 ? 'offer' : 'offers' },
                { figure: unknown, words: 'without a price', bad: unknown > 0 },
              ]}
            />
            <DetailsButton
              what="offer"
              disabled={current === null}
              onClick={() => current !== null && open(current)}
            />
          </>
        }
        emptyText="No offers yet. Add one, choose its pricing model, and open its details: they ask only for what that model needs."
      />
    </SplitView>
  );
}
