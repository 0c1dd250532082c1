import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { draftRiskAction } from '../../../../shared/commands/draft-risk-action.ts';
import { makeActions } from '../../../../shared/commands/make-actions.ts';
import { action as actionTable } from '../../../../shared/model/tables/action.ts';
import type { Risk } from '../../../../shared/model/tables/risk.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { today } from '../../../ui/today.ts';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import styles from './risk-result.module.css';

/** What is being done about a risk, and a way to begin. */
export function RiskActions({ risk }: { readonly risk: Risk }) {
  const actions = useWorkbook((w) => w.action);
  const people = useWorkbook((w) => w.person);
  const own = Object.values(actions)
    .filter((one) => one.risk === risk.id && one.status !== 'dropped')
    .sort((a, b) => a.position - b.position);
  const open = own.some(({ status }) => status !== 'done');
  const make = () => {
    const about = { ids: [uuid()], at: new Date().toISOString() };
    commit((workbook) => {
      const now = workbook.risk[risk.id] ?? risk;
      return makeActions(workbook, [draftRiskAction(now, today())], about);
    }).catch(showRefusal);
  };
  return (
    <section className={styles.part} aria-label="Actions">
      <div className={styles.partHead}>
        <h4>Actions</h4>
        {!open && risk.status !== 'closed' && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            title={draftRiskAction(risk, today()).title}
            onClick={make}
          >
            Make an action
          </Button>
        )}
      </div>
      {own.length === 0 ? (
        <p className={styles.quiet}>Nothing is being done about it yet.</p>
      ) : (
        <ul className={styles.list}>
          {own.map(({ id, title, status, owner, due }) => (
            <li key={id}>
              <Link href={rowPath('action', id) ?? ''}>{title}</Link>
              <span className={styles.detail}>
                {[
                  actionTable.fields.status.choices?.find(({ value }) => value === status)?.label,
                  (owner !== null && people[owner]?.name) || 'nobody yet',
                  due === null ? null : `due ${formatDay(due)}`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
