import { Checkbox } from '@mantine/core';
import { Link } from 'wouter';
import type { TransitionCheck } from '../../../../../shared/model/tables/transition-check.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { isCheckLate } from '../conditions/is-check-late.ts';
import { StatusControl } from '../conditions/status-control.tsx';
import styles from '../transition.module.css';
import own from './go-live.module.css';

interface CheckLineProps {
  readonly check: TransitionCheck;
  readonly today: string;
  readonly assumed: boolean;
  readonly onAssume: (id: string, on: boolean) => void;
}

/** A condition with its owner and day, its status, and the question what if it were met. */
export function CheckLine({ check, today, assumed, onAssume }: CheckLineProps) {
  const people = useWorkbook((w) => w.person);
  const open = check.status === 'open' || check.status === 'not-met';
  const late = isCheckLate(check, today);
  const due = check.due_on === null ? 'no day' : `${late ? 'was due' : 'due'} ${formatDay(check.due_on)}`;
  return (
    <li className={own.row}>
      <span>
        <Link href={rowPath('transition_check', check.id) ?? ''}>{check.name}</Link>
        <span className={styles.detail}>
          {(check.owner && people[check.owner]?.name) || 'nobody yet'},{' '}
          <span className={late ? styles.late : undefined}>{due}</span>
          {open && check.evidence !== '' && `. ${check.evidence}`}
        </span>
      </span>
      <span className={own.assume}>
        {open && (
          <Checkbox
            size="xs"
            label="What if met"
            aria-label={`What if met: ${check.name}`}
            checked={assumed}
            onChange={(event) => onAssume(check.id, event.currentTarget.checked)}
          />
        )}
      </span>
      <StatusControl check={check} />
    </li>
  );
}
