import { Notice } from '../../../../ui/notice.tsx';
import { EmptyPrices } from '../empty-prices.tsx';
import styles from '../prices.module.css';
import type { Prices } from '../use-prices.ts';
import { BaseFigures } from './base-figures.tsx';
import { ExtrasPanel } from './extras-panel.tsx';
import { LeftOutPanel } from './left-out-panel.tsx';
import { OfferTable } from './offer-table.tsx';
import { type PriceFinding, priceFindings } from './price-findings.ts';
import { VolumePanel } from './volume-panel.tsx';

/** All offers for the same work: by the unit, at three volumes, and with what is not in them. */
export function ComparisonView({ prices }: { readonly prices: Prices }) {
  const { offers } = prices.comparison;
  if (offers.length === 0) return <EmptyPrices />;
  const found = priceFindings(prices);
  return (
    <div className={styles.view}>
      <BaseFigures prices={prices} />
      <Findings found={found.filter(({ tone }) => tone !== 'info')} />
      <OfferTable prices={prices} />
      <Findings found={found.filter(({ tone }) => tone === 'info')} />
      <VolumePanel prices={prices} />
      <ExtrasPanel prices={prices} />
      <LeftOutPanel offers={offers} />
    </div>
  );
}

function Findings({ found }: { readonly found: readonly PriceFinding[] }) {
  return found.map(({ id, tone, title, advice }) => (
    <Notice key={id} tone={tone} title={title}>
      {advice}
    </Notice>
  ));
}
