import { IconCheck } from '@tabler/icons-react';
import { Figure } from '../../../ui/figure.tsx';
import { formatPlain } from '../../../ui/format-score.ts';
import styles from './to-target.module.css';

interface ToTargetProps {
  readonly level: number | null;
  readonly target: number | null;
}

/** How many levels are missing, or that none is. */
export function ToTarget({ level, target }: ToTargetProps) {
  if (level === null || target === null) return <Figure value={null} />;
  const distance = target - level;
  if (distance <= 0)
    return (
      <span className={styles.reached} title={`At or above target level ${target}`}>
        <IconCheck size={14} stroke={2.5} aria-hidden /> reached
      </span>
    );
  return (
    <span className={styles.missing} title={`${formatPlain(level)} of target level ${target}`}>
      {formatPlain(distance)} to go
    </span>
  );
}
