import type { BidCheck } from '../../../../../shared/domain/price/check-bids.ts';
import { shouldCostLacks, shouldCostSteps } from '../../../../../shared/domain/price/should-cost.ts';
import type { ShouldCost } from '../../../../../shared/model/tables/should-cost.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import styles from '../offers/offers.module.css';
import { formatUnit } from '../price-words.ts';

interface ShouldCostResultProps {
  readonly row: ShouldCost;
  readonly checks: readonly BidCheck[];
  readonly currency: string;
}

/** How an hour builds up from the wage, and what the offers of the vendor are against it. */
export function ShouldCostResult({ row, checks, currency }: ShouldCostResultProps) {
  const steps = shouldCostSteps(row);
  if (steps === null) {
    return (
      <p className={`${styles.section} ${styles.quiet}`}>
        Not reckoned yet: {shouldCostLacks(row).join(', ').toLowerCase()} missing. Type 0 where there is none.
      </p>
    );
  }
  return (
    <section className={styles.section} aria-label="What an hour ought to cost">
      <dl className={styles.facts}>
        <Step name="Paid hour" value={steps.paid} />
        <Step name="Logged hour" value={steps.logged} />
        <Step name="With overhead" value={steps.full} />
        <Step name={`With margin, ${currency}`} value={steps.price} />
      </dl>
      <ul className={styles.extras} aria-label="Offers held against it">
        {checks.map(({ one, ratio, tooLow }) => (
          <li key={one.offer.id}>
            <span>
              {one.offer.name}: {formatUnit(one.perLoggedHour)}
            </span>
            {ratio === null ? (
              <ToneBadge tone="none">No price yet</ToneBadge>
            ) : (
              <ToneBadge tone={tooLow ? 'bad' : 'good'}>
                {`${formatUnit(ratio)} of it${tooLow ? ', too low' : ''}`}
              </ToneBadge>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        An offer far below what the work costs cannot last, or leaves something out: ask what is not in it,
        and how people are paid. Of several should-costs of a vendor the lowest counts.
      </p>
    </section>
  );
}

function Step({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{formatUnit(value)}</dd>
    </div>
  );
}
