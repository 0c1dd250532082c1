import { Link } from 'wouter';
import { benefitLacks } from '../../../../../shared/domain/case/benefit-lacks.ts';
import { benefitProgress, benefitStatus } from '../../../../../shared/domain/case/benefit-progress.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { needWords } from '../balance/gap-words.ts';
import { benefitLook, formatProgress } from '../benefit-look.ts';
import { explainProgress } from '../explain-case.ts';
import styles from './result.module.css';

/** How far a benefit is, and what it lacks. */
export function BenefitResult({ id }: { readonly id: string }) {
  const benefit = useWorkbook((w) => w.benefit[id]);
  const drivers = useWorkbook((w) => w.driver);
  if (!benefit) return null;
  const progress = benefitProgress(benefit);
  const { label, tone } = benefitLook(benefitStatus(benefit));
  const lacks = benefitLacks(benefit);
  const driver = benefit.driver === null ? undefined : drivers[benefit.driver];
  const { baseline, target, realised, unit } = benefit;
  return (
    <section aria-label="Result" className={styles.result}>
      <div className={styles.verdict} aria-live="polite">
        <ToneBadge tone={tone}>{label}</ToneBadge>
        <ExplainButton what="Progress" explain={() => explainProgress(benefit)} />
      </div>
      {progress !== null && (
        <>
          <BarList
            label="Progress"
            most={1}
            items={[
              {
                id: 'progress',
                label: 'Progress',
                value: progress,
                target: 1,
                valueText: formatProgress(progress),
                describe: 'the mark is the target',
              },
            ]}
          />
          <p className={styles.quiet}>
            From {formatPlain(baseline)} to {formatPlain(realised)} of a target of {formatPlain(target)}
            {unit === '' ? '' : ` ${unit}`}.
          </p>
        </>
      )}
      {lacks.length > 0 && (
        <p className={styles.attention}>Needs {needWords(lacks)} before anybody can be held to it.</p>
      )}
      {driver ? (
        <p className={styles.quiet}>
          Answers <Link href={rowPath('driver', driver.id) ?? ''}>{driver.name}</Link>
        </p>
      ) : (
        <p className={styles.attention}>
          Answers no reason: choose a driver, or ask whether anybody wants it.
        </p>
      )}
    </section>
  );
}
