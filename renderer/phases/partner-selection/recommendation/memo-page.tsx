import type { MemoPart } from '../../../../shared/domain/recommendation/assemble-memo.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { today } from '../../../ui/today.ts';
import { MemoText } from './memo-text.tsx';
import styles from './recommendation.module.css';

interface MemoPageProps {
  readonly client: string;
  readonly title: string;
  readonly sample: boolean;
  readonly parts: readonly MemoPart[];
}

/** The recommendation as pages of A4. */
export function MemoPage({ client, title, sample, parts }: MemoPageProps) {
  return (
    <div className={styles.page}>
      <p className={styles.small}>
        {[
          client,
          client === title ? '' : title,
          `Figures of ${formatDay(today())}`,
          sample ? 'Sample, invented figures' : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h1>Recommendation</h1>
      {parts.map(({ id, title: heading, text }) => (
        <section key={id}>
          <h2>{heading}</h2>
          <MemoText text={text} />
        </section>
      ))}
    </div>
  );
}
