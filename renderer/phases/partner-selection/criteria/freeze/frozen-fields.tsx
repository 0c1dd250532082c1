import type { FreezeStanding } from '../../../../../shared/domain/criterion/freeze/freeze-standing.ts';
import styles from '../criteria.module.css';
import { FreezeBar } from './freeze-bar.tsx';
import type { ReasonInForce } from './use-reason.ts';

interface FrozenFieldsProps {
  readonly standing: FreezeStanding;
  readonly inForce: ReasonInForce;
}

/** Says above the fields of a row that they are frozen, before somebody types in vain. */
export function FrozenFields({ standing, inForce }: FrozenFieldsProps) {
  if (!standing.freeze) return null;
  return (
    <div className={styles.inPanel}>
      <FreezeBar
        standing={standing}
        inForce={inForce}
        label="Frozen fields"
        note=": values change only with a reason; links stay free."
      />
    </div>
  );
}
