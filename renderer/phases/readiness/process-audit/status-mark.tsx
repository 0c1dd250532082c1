import type { ProcessStatus } from '../../../../shared/domain/sourcing/process/audit-process.ts';
import { statusLook } from './status-look.ts';
import styles from './status-mark.module.css';

/** A status in a word, with its colour and symbol. */
export function StatusMark({ status }: { readonly status: ProcessStatus | null }) {
  const { label, help, symbol, colour } = statusLook(status);
  return (
    <span className={styles.mark} title={help} data-open={status === null || undefined}>
      <span aria-hidden className={styles.symbol} style={{ color: colour }}>
        {symbol}
      </span>
      {label}
    </span>
  );
}

/** Says that a process cannot be handed over yet, whatever its scores are. */
export function FixFirstBadge({ why }: { readonly why: string }) {
  return (
    <span className={styles.badge} title={why}>
      <span aria-hidden>!</span> Fix first
    </span>
  );
}

/** Says that a machine should come before a partner. */
export function AutomateBadge() {
  return (
    <span className={styles.automate} title="Much speaks for automating this process before it moves.">
      <span aria-hidden>▲</span> Automate first
    </span>
  );
}
