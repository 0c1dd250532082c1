import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { roleTotals } from '../../../../../shared/domain/change/role-totals.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { today } from '../../../../ui/today.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { inRegisterOrder } from '../in-register-order.ts';
import { explainRoles } from './explain-roles.ts';
import { PathBar } from './path-bar.tsx';
import { openPointsText, roleColumns } from './role-columns.ts';
import styles from './roles.module.css';

interface RolesViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** What becomes of whom: every role with its path, and what is still open about it. */
export function RolesView({ asked, path }: RolesViewProps) {
  const [, navigate] = useLocation();
  const role_transition = useWorkbook((w) => w.role_transition);
  const roles = useMemo(() => inRegisterOrder(role_transition), [role_transition]);
  const now = today();
  const columns = useMemo(() => roleColumns(now), [now]);
  const totals = useMemo(() => roleTotals(roles), [roles]);
  const { people, withoutPath, covered01, open } = totals;
  return (
    <div className={styles.view}>
      {people > 0 && (
        <section className={styles.totals} aria-label="People by path">
          <Counts
            counts={[
              {
                figure: covered01 === null ? '–' : `${Math.round(covered01 * 100)} %`,
                words: `of ${people} people have a path`,
              },
              { figure: String(withoutPath ?? 0), words: 'without one', bad: (withoutPath ?? 0) > 0 },
              { figure: `${open ?? 0} of ${roles.length}`, words: 'roles with open points' },
            ]}
          >
            <ExplainButton what="People with a path" explain={() => explainRoles(roles)} />
          </Counts>
          <PathBar paths={totals.paths} />
        </section>
      )}
      <RegisterSplit
        table="role_transition"
        columns={columns}
        asked={asked}
        onClosed={() => navigate(path, { replace: true })}
        extra={(row) => {
          const role = role_transition[row];
          const points = role ? openPointsText(role) : '';
          return (
            <p className={styles.points} data-open={points !== '' || undefined}>
              {points === '' ? '✓ Nothing is open for this role.' : `Still open: ${points}.`}
            </p>
          );
        }}
        emptyText="No roles yet. List every role whose work may move, with how many people work in it."
      />
    </div>
  );
}
