import { memo } from 'react';
import type { AssessedActivity } from '../../../../../shared/domain/duties/assess-duties.ts';
import { isError } from '../../../../../shared/domain/duties/check-activity.ts';
import { type Letter, lettersOf, lettersText } from '../../../../../shared/domain/duties/duty-letters.ts';
import { activityFindingWords } from '../../../../../shared/domain/duties/duty-words.ts';
import type { RaciRole } from '../../../../../shared/model/tables/raci-role.ts';
import styles from './duty-grid.module.css';
import { cellRole } from './grid-roles.ts';
import marks from './letter.module.css';
import { LetterMenu } from './letter-menu.tsx';

interface DutyRowProps {
  readonly one: AssessedActivity;
  /** Its place among the shown activities. */
  readonly at: number;
  readonly roles: readonly RaciRole[];
  readonly domId: string;
  /** The active column while the active cell is in this row. */
  readonly active: number | null;
  /** The first and last selected column while the row is within the selection. */
  readonly from: number | null;
  readonly to: number | null;
  readonly menu: boolean;
  /** Its details are open. */
  readonly current: boolean;
  readonly onOpen: (id: string) => void;
  readonly onPut: (letters: readonly Letter[]) => void;
  readonly onMenuClose: () => void;
}

/** One activity with a cell for every role. */
export const DutyRow = memo(function DutyRow(props: DutyRowProps) {
  const { one, at, roles, domId, active, from, to, menu, current, onOpen, onPut, onMenuClose } = props;
  const { activity, findings } = one;
  const names = new Map(roles.map(({ id, name }) => [id, name]));
  const says = findings.map((finding) => activityFindingWords(finding, (id) => names.get(id) ?? id).says);
  const tone = findings.some(isError) ? 'bad' : findings.length > 0 ? 'attention' : undefined;
  const { in_scope: applies } = activity;
  return (
    <tr data-off={!applies || undefined}>
      <th scope="row" className={styles.name} data-current={current || undefined}>
        <span className={styles.nameLine}>
          <button type="button" tabIndex={-1} className={styles.open} onClick={() => onOpen(activity.id)}>
            {activity.name}
          </button>
          {!applies && <span className={styles.off}>does not apply</span>}
          {tone && (
            <span
              className={styles.mark}
              data-tone={tone}
              role="img"
              aria-label={says.join('; ')}
              title={says.join('\n')}
            >
              {tone === 'bad' ? '✕' : '!'}
            </span>
          )}
        </span>
      </th>
      {roles.map(({ id, side }, col) => {
        const letters = lettersOf(activity, id);
        const here = active === col;
        return (
          <td
            key={id}
            id={`${domId}-${at}-${col}`}
            data-r={at}
            data-c={col}
            data-side={side}
            data-active={here || undefined}
            {...cellRole(from !== null && to !== null && col >= from && col <= to)}
            className={styles.cell}
          >
            {letters.length > 0 && (
              <span className={marks.letters}>
                {letters.map((letter) => (
                  <span key={letter} className={marks.letter} data-letter={letter} aria-hidden>
                    {letter}
                  </span>
                ))}
                <span className={marks.unseen}>{lettersText(letters)}</span>
              </span>
            )}
            {here && menu && <LetterMenu onPut={onPut} onClose={onMenuClose} />}
          </td>
        );
      })}
    </tr>
  );
});
