import type { CriteriaChange } from '../../../../../shared/model/tables/criteria-change.ts';
import { dateTimeOf } from '../../../../ui/time-words.ts';
import styles from '../criteria.module.css';

/** Each change of frozen criteria with its reason, the latest first. */
export function ChangeLog({ changes }: { readonly changes: readonly CriteriaChange[] }) {
  if (changes.length === 0)
    return <p className={styles.quiet}>None. Each one will stand here with its reason, for ever.</p>;
  return (
    <ol className={styles.log}>
      {changes.toReversed().map(({ id, changed_at, changed_by, what, reason }) => (
        <li key={id}>
          <p className={styles.quiet}>
            {dateTimeOf(changed_at)}
            {changed_by ? `, ${changed_by}` : ''}
          </p>
          {what.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <strong>Reason:</strong> {reason}
          </p>
        </li>
      ))}
    </ol>
  );
}
