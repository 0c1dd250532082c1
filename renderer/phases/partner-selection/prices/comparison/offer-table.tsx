import { VisuallyHidden } from '@mantine/core';
import { Link } from 'wouter';
import { type ComparedOffer, VOLUMES } from '../../../../../shared/domain/price/compare-offers.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { inSentence } from '../../../../ui/in-sentence.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import {
  formatMinute,
  formatUnit,
  formatWhole,
  missingSentence,
  modelName,
  outOfRace,
} from '../price-words.ts';
import styles from '../prices.module.css';
import type { Prices } from '../use-prices.ts';

/** One line for each offer: what the fee comes to by the unit, and the total at three volumes. */
export function OfferTable({ prices: { comparison, currency, budget } }: { readonly prices: Prices }) {
  const { offers, contacts } = comparison;
  return (
    <Panel title={`A year in ${currency}, at three volumes`} flush>
      <ScrollRegion className={styles.scroll} label="Offers at three volumes">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Offer</th>
              {VOLUMES.map(({ value, label }) => (
                <th scope="col" key={value}>
                  Total, {label.toLowerCase()}
                  <span className={styles.detail}>{formatWhole(contacts[value])} contacts</span>
                </th>
              ))}
              <th scope="col">Fee</th>
              <th scope="col">Extras</th>
              <th scope="col">Contact</th>
              <th scope="col">Minute</th>
              <th scope="col">Resolved</th>
              <th scope="col">Handle hour</th>
            </tr>
          </thead>
          <tbody>
            {offers.map((one) => (
              <OfferRow key={one.offer.id} one={one} budget={budget} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}

function OfferRow({ one, budget }: { readonly one: ComparedOffer; readonly budget: number | null }) {
  const { offer, vendor, at, extras, missing } = one;
  const { annual, perContact, perMinute, perResolved, perHandleHour } = at.base;
  const out = outOfRace(one);
  return (
    <tr data-quiet={out !== null || missing.length > 0 || undefined}>
      <th scope="row">
        <Link className={styles.name} href={rowPath('offer', offer.id) ?? ''}>
          {offer.name}
        </Link>
        <span className={styles.detail}>
          {[vendor?.name, inSentence(modelName(offer.model)), out, offer.counts ? 'counts' : null]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {missing.length > 0 && <ToneBadge tone="attention">{missingSentence(one)}</ToneBadge>}
      </th>
      {VOLUMES.map(({ value }) => {
        const { total, rank } = at[value];
        const over = value === 'base' && budget !== null && total !== null && total > budget;
        return (
          <td key={value} data-cheapest={rank === 1 || undefined}>
            {formatWhole(total)}
            {rank !== null && (
              <span className={styles.detail}>
                {rank === 1 ? '✓ lowest' : `rank ${rank}`}
                {over && ', over the budget'}
              </span>
            )}
            {rank === null && total === null && <VisuallyHidden>not known yet</VisuallyHidden>}
          </td>
        );
      })}
      <td>{formatWhole(annual)}</td>
      <td>
        {formatWhole(at.base.extras)}
        {extras.unpriced > 0 && <span className={styles.detail}>{unpricedWords(extras.unpriced)}</span>}
      </td>
      <td>{formatUnit(perContact)}</td>
      <td>{formatMinute(perMinute)}</td>
      <td>{formatUnit(perResolved)}</td>
      <td>{formatUnit(perHandleHour)}</td>
    </tr>
  );
}

function unpricedWords(count: number): string {
  return count === 1 ? 'and one unpriced' : `and ${count} unpriced`;
}
