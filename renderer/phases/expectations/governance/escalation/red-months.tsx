import { Link } from 'wouter';
import { type RedMonthStep, redMonthSteps } from '../../../../../shared/domain/governance/red-month-steps.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './ladder.module.css';

const WORDS: Readonly<Record<RedMonthStep['step'], { readonly name: string; readonly does: string }>> = {
  plan: {
    name: 'Improvement plan',
    does: 'Partner and vendor manager write down cause, measures and the day on which the KPI is green again.',
  },
  higher: {
    name: 'Third level of the relationship ladder',
    does: 'Head of service and partner’s director see plan and figures together, and decide what else is put in.',
  },
  review: {
    name: 'Review of the contract',
    does: 'Sponsors decide whether to go on, to reduce the scope or to use the right to terminate. All three are allowed; saying nothing is not.',
  },
};

/** What follows when a KPI stays below its minimum, in step with the right to terminate. */
export function RedMonths() {
  const schemes = useWorkbook((w) => w.credit_scheme);
  const { steps, movedBy } = redMonthSteps(Object.values(schemes));
  return (
    <Panel title="When a KPI stays red">
      <ol className={styles.months}>
        {steps.map(({ step, months }) => (
          <li key={step}>
            <strong>{months === 1 ? '1 month' : `${months} months in a row`}</strong>
            <span>
              <span className={styles.monthStep}>{WORDS[step].name}.</span> {WORDS[step].does}
            </span>
          </li>
        ))}
      </ol>
      {movedBy && (
        <p className={styles.quiet}>
          The review is usually due after four months. The credit scheme{' '}
          <Link href={rowPath('credit_scheme', movedBy.id) ?? ''}>{movedBy.name}</Link> lets the client
          terminate after {movedBy.months === 1 ? 'one' : movedBy.months}, so the review comes with that
          right: nobody should hold it without having looked.
        </p>
      )}
    </Panel>
  );
}
