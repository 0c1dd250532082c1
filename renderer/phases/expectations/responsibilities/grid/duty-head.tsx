import type { RoleLoad } from '../../../../../shared/domain/duties/role-load.ts';
import { SIDES } from '../../../../../shared/model/expectation-lists.ts';
import { roleSays } from '../role-words.ts';
import styles from './duty-grid.module.css';

interface DutyHeadProps {
  readonly roles: readonly RoleLoad[];
  readonly onOpenRole: (role: string) => void;
}

/** The two companies, and their roles by their short names. */
export function DutyHead({ roles, onOpenRole }: DutyHeadProps) {
  const sides = SIDES.flatMap(({ value, label }) => {
    const count = roles.filter(({ role }) => role.side === value).length;
    return count > 0 ? [{ value, label, count }] : [];
  });
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className={styles.corner}>
          Activity
        </th>
        {sides.map(({ value, label, count }) => (
          <th key={value} scope="colgroup" colSpan={count} className={styles.side} data-side={value}>
            {count > 1 ? label : label.slice(0, 1)}
          </th>
        ))}
      </tr>
      <tr>
        {roles.map((load) => {
          const { role, overloaded, idle } = load;
          const says = roleSays(load);
          return (
            <th key={role.id} scope="col" className={styles.role} data-side={role.side}>
              <button
                type="button"
                tabIndex={-1}
                className={styles.open}
                title={[role.name, ...(says === null ? [] : [says])].join('\n')}
                aria-label={`${role.short}, ${role.name}`}
                onClick={() => onOpenRole(role.id)}
              >
                {role.short || role.name.slice(0, 3)}
              </button>
              {(overloaded || idle) && says !== null && (
                <span className={styles.mark} data-tone="attention" role="img" aria-label={says} title={says}>
                  !
                </span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
