import type { SourcingDecision } from '../../../../shared/model/sourcing.ts';
import styles from './decision-badge.module.css';
import { lookOf } from './decision-look.ts';

interface DecisionBadgeProps {
  readonly decision: SourcingDecision | null;
  /** Instead of "Undecided" where nothing stands. */
  readonly none?: string;
  readonly large?: boolean;
}

/** A decision in its colour, with its symbol and its name. */
export function DecisionBadge({ decision, none, large = false }: DecisionBadgeProps) {
  const look = lookOf(decision);
  return (
    <span className={styles.badge} data-large={large || undefined}>
      <span aria-hidden className={styles.symbol} style={{ color: look.colour }}>
        {look.symbol}
      </span>
      {decision === null ? (none ?? look.label) : look.label}
    </span>
  );
}
