import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './empty-card.module.css';

interface EmptyCardProps {
  /** What is missing, as in "No processes yet". */
  readonly label: string;
  /** One sentence: what the place is for. */
  readonly children: ReactNode;
  /** The button that makes the first one, and at most one beside it. */
  readonly actions: ReactNode;
}

/** What stands where nothing is yet: one sentence and the way to begin. */
export function EmptyCard({ label, children, actions }: EmptyCardProps) {
  return (
    <section className={styles.card} aria-label={label}>
      <p>{children}</p>
      <Group gap={12} justify="center">
        {actions}
      </Group>
    </section>
  );
}
