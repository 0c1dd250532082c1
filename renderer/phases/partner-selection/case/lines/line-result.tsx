import type { BusinessCase } from '../../../../../shared/domain/business-case/case-result.ts';
import { formatAmount } from '../../../../ui/format-amount.ts';
import styles from '../case.module.css';
import { LACKS } from '../case-words.ts';

interface LineResultProps {
  readonly business: BusinessCase;
  readonly id: string;
}

/** What a line comes to in each scenario that it belongs to, above its fields. */
export function LineResult({ business: { scenarios, currency }, id }: LineResultProps) {
  const found = scenarios.flatMap(({ plan, lines }) => {
    const amounts = lines.find(({ line }) => line.id === id);
    return amounts ? [{ scenario: plan.scenario, amounts }] : [];
  });
  if (found.length === 0) return <p className={styles.quiet}>It is in no scenario.</p>;
  return (
    <section aria-label="Amount by scenario">
      <dl className={styles.facts}>
        {found.map(({ scenario, amounts }) => (
          <div key={scenario.id}>
            <dt>{scenario.name}</dt>
            <dd>{amounts.lack === null ? formatAmount(amounts.normal, currency) : LACKS[amounts.lack]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
