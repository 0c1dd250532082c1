import { SegmentedControl } from '@mantine/core';
import { setFields } from '../../../../../shared/commands/put.ts';
import { CHECK_STATES } from '../../../../../shared/model/expectation-lists.ts';
import type { TransitionCheck } from '../../../../../shared/model/tables/transition-check.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import styles from '../transition.module.css';

const SHORT = { open: 'Open', met: '✓ Met', 'not-met': '✕ Not met', 'not-applicable': 'n/a' } as const;

/** The status of a condition, with a click or the arrow keys; the day of looking is kept with it. */
export function StatusControl({ check }: { readonly check: TransitionCheck }) {
  const set = (status: TransitionCheck['status']) => {
    const label = CHECK_STATES.find(({ value }) => value === status)?.label ?? status;
    const title = `Mark “${check.name}” as ${label.toLowerCase()}`;
    commit((workbook) =>
      setFields(workbook, 'transition_check', check.id, { status, checked_on: today() }, title),
    ).catch(showRefusal);
  };
  return (
    <SegmentedControl
      size="xs"
      className={styles.status ?? ''}
      aria-label={`Status of ${check.name}`}
      data={CHECK_STATES.map(({ value }) => ({ value, label: SHORT[value] }))}
      value={check.status}
      onChange={(value) => set(value as TransitionCheck['status'])}
    />
  );
}
