import type { CaseBalance } from '../../../../../shared/domain/case/balance-case.ts';
import { BenefitLine } from '../balance/driver-item.tsx';
import styles from './result.module.css';

/** The benefits that answer a reason. */
export function DriverResult({ id, balance }: { readonly id: string; readonly balance: CaseBalance }) {
  const found = balance.drivers.find(({ driver }) => driver.id === id);
  if (!found) return null;
  return (
    <section aria-label="Result" className={styles.result}>
      {found.benefits.length === 0 ? (
        <p className={styles.attention}>
          No benefit answers this reason: what will be better, and by how much?
        </p>
      ) : (
        <>
          <p className={styles.quiet}>Answered by</p>
          <ul className={styles.list}>
            {found.benefits.map((benefit) => (
              <BenefitLine key={benefit.id} benefit={benefit} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
