import type { CriteriaChange } from '../../../../../shared/model/tables/criteria-change.ts';
import type { CriteriaFreeze } from '../../../../../shared/model/tables/criteria-freeze.ts';
import { dateTimeOf } from '../../../../ui/time-words.ts';
import styles from './freeze-page.module.css';

interface FreezePageProps {
  readonly client: string;
  readonly freeze: CriteriaFreeze;
  readonly by: string | null;
  readonly changes: readonly CriteriaChange[];
}

/** The frozen criteria and every change since, on paper for the file and for whoever asks. */
export function FreezePage({ client, freeze, by, changes }: FreezePageProps) {
  return (
    <div className={styles.page}>
      <p className={styles.head}>{client} · Partner selection</p>
      <h1>Criteria as frozen</h1>
      <p>
        {dateTimeOf(freeze.frozen_at)}
        {by !== null && `, ${by}`}. {freeze.note}
      </p>
      <p className={styles.snapshot}>{freeze.snapshot}</p>
      <h2>Changes since ({changes.length})</h2>
      {changes.length === 0 && <p>None.</p>}
      {changes.map(({ id, changed_at, changed_by, what, reason }) => (
        <section key={id}>
          <p className={styles.head}>
            {dateTimeOf(changed_at)}
            {changed_by ? `, ${changed_by}` : ''}
          </p>
          <p className={styles.snapshot}>{what}</p>
          <p>Reason: {reason}</p>
        </section>
      ))}
    </div>
  );
}
