import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { makeActions, sameAction } from '../../../../../shared/commands/make-actions.ts';
import type { TransitionCheck } from '../../../../../shared/model/tables/transition-check.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../transition.module.css';
import { StatusControl } from './status-control.tsx';

/** The status of a condition, and an action that brings it about. */
export function CheckResult({ check }: { readonly check: TransitionCheck }) {
  const action = useWorkbook((w) => w.action);
  const draft = {
    title: `See to it: ${check.name}`,
    owner: check.owner,
    due: check.due_on,
    transition_check: check.id,
  };
  const there = sameAction({ action }, draft);
  const open = check.status === 'open' || check.status === 'not-met';
  const unproven = check.status === 'met' && check.evidence.trim() === '';
  return (
    <section aria-label="Result" className={styles.result}>
      <StatusControl check={check} />
      {unproven && (
        <p className={styles.attention}>
          It says “Met” and not what shows it. Before going live somebody will ask: note the evidence and
          where it is kept.
        </p>
      )}
      {there ? (
        <Link href={rowPath('action', there.id) ?? ''} className={styles.place ?? ''}>
          {`Action: ${there.title}`}
        </Link>
      ) : (
        open && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() =>
              commit((workbook) =>
                makeActions(workbook, [draft], { ids: [uuid()], at: new Date().toISOString() }),
              ).catch(showRefusal)
            }
          >
            Make action
          </Button>
        )
      )}
    </section>
  );
}
