import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { CaseBalance } from '../../../../../shared/domain/case/balance-case.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import styles from './balance.module.css';
import { balanceFinding } from './balance-finding.ts';
import { BalanceTable } from './balance-table.tsx';
import { DrawbackItem } from './drawback-item.tsx';
import { BenefitLine, DriverItem } from './driver-item.tsx';
import { gapTable, gapWords } from './gap-words.ts';

interface BalanceViewProps {
  readonly balance: CaseBalance;
  /** Opens the list of usual drivers. */
  readonly onPick: () => void;
}

/** What speaks for a hand-over beside what speaks against it, like the two sides of scales. */
export function BalanceView({ balance, onPick }: BalanceViewProps) {
  const { drivers, drawbacks, loose, gaps } = balance;
  if (drivers.length + drawbacks.length + loose.length === 0)
    return (
      <EmptyCard
        label="No drivers yet"
        actions={
          <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
            Add drivers from the list
          </Button>
        }
      >
        Note why work should be handed over at all; benefits and drawbacks follow from it.
      </EmptyCard>
    );
  return (
    <div className={styles.page}>
      <section className={styles.card}>
        <ChartFrame
          title={balanceFinding(balance)}
          subtitle="Bars show the weight from 1 to 5. The sides are not added up: a reason does not cancel a drawback."
          picture={
            <div className={styles.scales}>
              <section aria-label="Speaks for it">
                <h3 className={styles.side}>Speaks for it</h3>
                <ul className={styles.list} data-side="for">
                  {drivers.map((one) => (
                    <DriverItem key={one.driver.id} one={one} />
                  ))}
                  {loose.length > 0 && (
                    <li className={styles.item}>
                      <span className={styles.quiet}>Benefits that answer no reason</span>
                      <ul className={styles.parts} aria-label="Benefits that answer no reason">
                        {loose.map((benefit) => (
                          <BenefitLine key={benefit.id} benefit={benefit} />
                        ))}
                      </ul>
                    </li>
                  )}
                </ul>
                {drivers.length === 0 && <p className={styles.quiet}>No reason has been named yet.</p>}
              </section>
              <section aria-label="Speaks against it">
                <h3 className={styles.side}>Speaks against it</h3>
                <ul className={styles.list} data-side="against">
                  {drawbacks.map((one) => (
                    <DrawbackItem key={one.drawback.id} one={one} />
                  ))}
                </ul>
                {drawbacks.length === 0 && (
                  <p className={styles.quiet}>
                    No drawback has been named yet. Teams and works councils will name them if you do not.
                  </p>
                )}
              </section>
            </div>
          }
          table={<BalanceTable balance={balance} />}
        />
      </section>
      <Panel title={gaps.length === 0 ? 'Nothing is missing' : 'What the case still lacks'}>
        {gaps.length === 0 ? (
          <p className={styles.quiet}>
            Every reason has a benefit, every benefit a baseline, a target and an owner, every drawback an
            answer.
          </p>
        ) : (
          <ul className={styles.gaps}>
            {gaps.map((gap) => (
              <li key={`${gap.kind}/${gap.id}`}>
                <Link href={rowPath(gapTable(gap), gap.id) ?? ''}>{gap.name}</Link>
                <span>{gapWords(gap)}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}
