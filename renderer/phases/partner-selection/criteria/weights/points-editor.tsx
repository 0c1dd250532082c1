import { setFields } from '../../../../../shared/commands/put.ts';
import { LEAST_POINTS } from '../../../../../shared/domain/criterion/methods/point-weights.ts';
import { Refusal } from '../../../../../shared/lib/refusal.ts';
import { readValue } from '../../../../../shared/model/read-value.ts';
import type { Criterion } from '../../../../../shared/model/tables/criterion.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { SaveText } from '../../../../ui/save-text.tsx';
import { commit } from '../../../../workbook/store.ts';
import styles from '../criteria.module.css';

interface PointsEditorProps {
  readonly set: readonly Criterion[];
  readonly fixed: boolean;
}

/** Points for each of a set: the least important gets 10, the others relative to it. */
export function PointsEditor({ set, fixed }: PointsEditorProps) {
  return (
    <>
      <p className={styles.quiet}>
        Find the least important and give it {LEAST_POINTS} points. One that counts twice as much gets 20, and
        so on.
      </p>
      <ul className={styles.points} aria-label="Points">
        {set.map(({ id, name, points }) => (
          <li key={id}>
            <span aria-hidden>{name}</span>
            {fixed ? (
              <span>{points ?? 'none'}</span>
            ) : (
              <SaveText
                label={`Points of ${name}`}
                labelHidden
                kind="number"
                draftKey={`criterion/${id}/points`}
                value={points === null ? '' : String(points)}
                onCommit={(text) => store(id, name, text)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

async function store(id: string, name: string, text: string): Promise<void> {
  await commit((workbook) => {
    const field = tableOf('criterion').fields.points;
    if (!field) throw new Error('A criterion has no points.');
    const reading = readValue(field, text, workbook);
    if (!reading.ok) throw new Refusal('invalid', reading.message);
    const points = reading.value as number | null;
    return setFields(workbook, 'criterion', id, { points }, `Change points of ${name}`);
  });
}
