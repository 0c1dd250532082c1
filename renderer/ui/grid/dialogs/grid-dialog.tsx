import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

interface GridDialogProps {
  readonly title: string;
  readonly size?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small window over the grid. */
export function GridDialog({ title, size = 'md', onClose, children }: GridDialogProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {children}
    </Modal>
  );
}
