import type { RoleLoad } from '../../../../../shared/domain/duties/role-load.ts';
import { formatShare } from '../format-money.ts';
import styles from './duty-grid.module.css';

interface DutyFootProps {
  readonly roles: readonly RoleLoad[];
  readonly inScope: number;
}

/** For how many of the activities each role answers. */
export function DutyFoot({ roles, inScope }: DutyFootProps) {
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.total}>
          Answers for, of {inScope}
        </th>
        {roles.map(({ role, counts, accountable01, overloaded }) => (
          <td
            key={role.id}
            className={styles.sum}
            data-tone={overloaded ? 'attention' : undefined}
            title={`${role.name}: ${formatShare(accountable01)} of the activities that apply`}
          >
            {counts.A}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
