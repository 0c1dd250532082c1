import { Button } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { FreezeStanding } from '../../../../../shared/domain/criterion/freeze/freeze-standing.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import styles from '../criteria.module.css';
import { ReasonDialog } from './reason-dialog.tsx';
import type { ReasonInForce } from './use-reason.ts';

interface FreezeBarProps {
  readonly standing: FreezeStanding;
  readonly inForce: ReasonInForce;
  /** What it is called where a page has two of them. */
  readonly label?: string;
  /** What being frozen means for the fields beside it. */
  readonly note?: string;
}

/** One line that says whether values may be changed here, and the way to do it once they are frozen. */
export function FreezeBar({ standing, inForce, label = 'Freeze', note }: FreezeBarProps) {
  const { freeze, changes } = standing;
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!freeze) return null;
  const close = () => {
    setAsking(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const { reason, begin, finish } = inForce;
  return (
    <>
      <section className={styles.bar} data-open={reason !== null || undefined} aria-label={label}>
        {reason === null ? <IconLock size={18} aria-hidden /> : <IconLockOpen size={18} aria-hidden />}
        {reason === null ? (
          <p>
            <strong>Frozen since {formatDay(freeze.frozen_at.slice(0, 10))}</strong>
            {note ?? (changes.length > 0 && `; ${changes.length} changed since with a reason`)}
          </p>
        ) : (
          <p>
            <strong>Open for changes.</strong> Each is logged with: {reason}
          </p>
        )}
        <Button
          ref={button}
          size="compact-sm"
          variant={reason === null ? 'default' : 'filled'}
          onClick={reason === null ? () => setAsking(true) : finish}
        >
          {reason === null ? 'Change with a reason' : 'Finish changing'}
        </Button>
      </section>
      {asking && <ReasonDialog onBegin={begin} onClose={close} />}
    </>
  );
}
