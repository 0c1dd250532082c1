import { Button, Group, Modal } from '@mantine/core';
import { useMemo } from 'react';
import type { MessageSection } from '../../../../../shared/commands/message/compose-message.ts';
import { lineChanges } from './line-changes.ts';
import { sectionLabel } from './message-words.ts';
import styles from './messages.module.css';

interface RebuildDialogProps {
  readonly section: MessageSection;
  /** What stands there now. */
  readonly before: string;
  /** What the workbook gives. */
  readonly after: string;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

const WORDS = { kept: 'Stays', gone: 'Goes', new: 'Comes' } as const;
const SIGNS = { kept: '', gone: '−', new: '+' } as const;

/** Shows what putting a part together again would change, before it does. */
export function RebuildDialog({ section, before, after, onReplace, onClose }: RebuildDialogProps) {
  const changes = useMemo(() => lineChanges(before, after), [before, after]);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={`Put “${sectionLabel(section)}” together again`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={styles.lead}>
        {after.trim() === ''
          ? 'The workbook has nothing for this part any more: it would be empty.'
          : 'This is what would change. Lines that you wrote yourself go, unless you keep the text as it is.'}
      </p>
      <ul className={styles.changes} aria-label="Changes line by line">
        {changes.map(({ line, change }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <li key={index} data-change={change}>
            <span className={styles.sign} aria-hidden>
              {SIGNS[change]}
            </span>
            <span className={styles.hidden}>{WORDS[change]}: </span>
            <span>{line === '' ? ' ' : line}</span>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap={8} mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          Keep the text as it is
        </Button>
        <Button onClick={onReplace}>Replace the text</Button>
      </Group>
    </Modal>
  );
}
