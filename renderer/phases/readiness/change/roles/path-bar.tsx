import type { PathTotal } from '../../../../../shared/domain/change/role-totals.ts';
import { TABLES } from '../../../../../shared/model/tables.ts';
import { labelOf } from '../label-of.ts';
import styles from './roles.module.css';

const PATHS = TABLES.role_transition.fields.path.choices ?? [];

/** The people by path as one bar with its figures written out below. */
export function PathBar({ paths }: { readonly paths: readonly PathTotal[] }) {
  const there = paths.filter(({ people }) => people > 0);
  if (there.length === 0) return null;
  return (
    <div className={styles.paths}>
      <div className={styles.bar} aria-hidden>
        {there.map(({ path, people }) => (
          <span key={path} className={styles.part} data-path={path} style={{ flexGrow: people }} />
        ))}
      </div>
      <ul className={styles.legend} aria-label="People by path">
        {there.map(({ path, people }) => (
          <li key={path}>
            <span className={styles.swatch} data-path={path} aria-hidden />
            {labelOf(PATHS, path)} <strong>{people}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
