import { Link } from 'wouter';
import { pricingModelText, VOLUME_RISKS } from '../../../../../shared/content/pricing/pricing-models.ts';
import type { ComparedOffer } from '../../../../../shared/domain/price/compare-offers.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { Panel } from '../../../../ui/panel.tsx';
import styles from '../prices.module.css';

/** What is not in each price, and what the partner earns more by. */
export function LeftOutPanel({ offers }: { readonly offers: readonly ComparedOffer[] }) {
  const shown = offers.filter(({ inRace }) => inRace);
  return (
    <Panel title="What is not in it, and what it rewards">
      <ul className={styles.list}>
        {shown.map(({ offer, extras }) => {
          const text = pricingModelText(offer.model);
          const risk = VOLUME_RISKS.find(({ value }) => value === text.risk)?.label ?? '';
          const open = extras.lines.filter(({ fixed, feeShare01 }) => fixed === null && feeShare01 === null);
          return (
            <li key={offer.id}>
              <Link className={styles.name} href={rowPath('offer', offer.id) ?? ''}>
                {offer.name}
              </Link>
              {offer.excludes === '' ? 'Nobody has written down what is not in it: ask.' : offer.excludes}
              {open.length > 0 && ` Without a figure: ${open.map(({ extra }) => extra.name).join(', ')}.`}
              <span className={styles.detail}>
                {risk}. {text.incentive}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
