import type { BusinessCase } from '../../../../../shared/domain/business-case/case-result.ts';
import { formatAmount } from '../../../../ui/format-amount.ts';
import styles from '../case.module.css';
import { formatPrice, formatShare, verdict } from '../case-words.ts';

interface ScenarioResultProps {
  readonly business: BusinessCase;
  readonly id: string;
}

/** What a scenario comes to, above its fields. */
export function ScenarioResult({ business: { scenarios, currency, months }, id }: ScenarioResultProps) {
  const found = scenarios.find(({ plan }) => plan.scenario.id === id);
  if (!found) return null;
  const { figures, runRate, perContact, plan } = found;
  return (
    <section aria-label="Result">
      <p className={styles.quiet}>{verdict(found, months, currency)}</p>
      <dl className={styles.facts}>
        <div>
          <dt>Contacts a year</dt>
          <dd>{formatAmount(plan.contacts, '')}</dd>
        </div>
        <div>
          <dt>Running cost</dt>
          <dd>{formatAmount(runRate, currency)}</dd>
        </div>
        <div>
          <dt>Cost of a contact</dt>
          <dd>{formatPrice(perContact)}</dd>
        </div>
        <div>
          <dt>Saving over the term</dt>
          <dd>{formatShare(figures?.termSaving01 ?? null)}</dd>
        </div>
      </dl>
    </section>
  );
}
