import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './icon-button.module.css';

interface IconButtonProps {
  /** The accessible name. */
  readonly label: string;
  /** More than the name, for the pointer that rests; the name otherwise. */
  readonly hint?: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly children: ReactNode;
}

/** A quiet button that shows a symbol only, with its name for everybody else. */
export function IconButton({
  label,
  hint = label,
  onClick,
  disabled = false,
  pressed,
  children,
}: IconButtonProps) {
  return (
    <Tooltip label={hint}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        className={styles.button}
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
