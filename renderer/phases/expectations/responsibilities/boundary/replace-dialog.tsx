import { Button, Group, Modal } from '@mantine/core';
import { useMemo } from 'react';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import styles from './boundary.module.css';
import { replacedLines } from './replaced-lines.ts';

interface ReplaceDialogProps {
  readonly before: string;
  readonly after: string;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

const SIGNS = { stays: '', goes: '−', comes: '+' } as const;

/** Shows line by line what putting the statement together again would change, before it does. */
export function ReplaceDialog({ before, after, onReplace, onClose }: ReplaceDialogProps) {
  const lines = useMemo(() => replacedLines(before, after), [before, after]);
  const count = (change: string) => lines.filter((line) => line.change === change).length;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="Put the statement together again"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={styles.quiet}>
        {`Lines that go: ${count('goes')}. Lines that come: ${count('comes')}. What you worded yourself goes with them; undo brings it back.`}
      </p>
      <ScrollRegion label="Changes line by line" className={styles.changes}>
        <ul>
          {lines.map(({ line, change }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <li key={index} data-change={change}>
              <span aria-hidden className={styles.sign}>
                {SIGNS[change]}
              </span>
              <span className={styles.unseen}>{`${change}: `}</span>
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </ScrollRegion>
      <Group justify="flex-end" gap={8} mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          Keep the text
        </Button>
        <Button onClick={onReplace}>Replace the text</Button>
      </Group>
    </Modal>
  );
}
