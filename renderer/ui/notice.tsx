import { CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

const ICONS = { info: IconInfoCircle, attention: IconAlertTriangle, bad: IconX } as const;

interface NoticeProps {
  readonly tone: keyof typeof ICONS;
  readonly title: string;
  readonly children?: ReactNode;
  /** Lets the person hide it. */
  readonly onHide?: () => void;
}

/** A banner within a page: what is the matter and what to do. Bad news is read out at once. */
export function Notice({ tone, title, children, onHide }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={styles.notice} data-tone={tone}>
      <Icon size={18} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {children}
      </div>
      {onHide && <CloseButton size="sm" aria-label="Hide this message" onClick={onHide} />}
    </div>
  );
}
