import { Link } from 'wouter';
import type { WeighedDriver } from '../../../../../shared/domain/case/balance-case.ts';
import { benefitLacks } from '../../../../../shared/domain/case/benefit-lacks.ts';
import { benefitProgress, benefitStatus } from '../../../../../shared/domain/case/benefit-progress.ts';
import { ANCHORS } from '../../../../../shared/model/anchors.ts';
import type { Benefit } from '../../../../../shared/model/tables/benefit.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { benefitLook, formatProgress } from '../benefit-look.ts';
import styles from './balance.module.css';
import { needWords } from './gap-words.ts';
import { WeightBar } from './weight-bar.tsx';

/** A reason with its weight and the benefits that answer it. */
export function DriverItem({ one }: { readonly one: WeighedDriver }) {
  const { driver, benefits } = one;
  const { importance } = driver;
  return (
    <li className={styles.item}>
      <WeightBar
        weight={importance}
        words={importance === null ? 'not rated yet' : (ANCHORS.importance[importance - 1] ?? '')}
        side="for"
      />
      <Link href={rowPath('driver', driver.id) ?? ''} className={styles.name ?? ''}>
        {driver.name}
      </Link>
      {benefits.length === 0 ? (
        <p className={styles.gap}>
          <span aria-hidden>! </span>No benefit answers it
        </p>
      ) : (
        <ul className={styles.parts} aria-label={`Benefits of ${driver.name}`}>
          {benefits.map((benefit) => (
            <BenefitLine key={benefit.id} benefit={benefit} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A benefit with how far it is, or with what it lacks. */
export function BenefitLine({ benefit }: { readonly benefit: Benefit }) {
  const lacks = benefitLacks(benefit);
  const { label, tone } = benefitLook(benefitStatus(benefit));
  const progress = benefitProgress(benefit);
  return (
    <li>
      <Link href={rowPath('benefit', benefit.id) ?? ''}>{benefit.name}</Link>:{' '}
      {lacks.length > 0 ? (
        <span className={styles.gap}>
          <span aria-hidden>! </span>needs {needWords(lacks)}
        </span>
      ) : (
        <span className={styles.state} data-tone={tone}>
          {label.toLowerCase()}
          {progress === null ? '' : `, ${formatProgress(progress)}`}
        </span>
      )}
    </li>
  );
}
