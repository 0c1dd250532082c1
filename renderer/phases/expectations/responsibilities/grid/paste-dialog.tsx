import { Button, Group, Modal } from '@mantine/core';
import styles from './grid-view.module.css';
import type { LettersPlan } from './plan-letters-paste.ts';

interface PasteDialogProps {
  readonly plan: LettersPlan;
  readonly onDecide: (paste: boolean) => void;
}

const MOST_SHOWN = 12;

/** Says what of a pasted block does not fit, before anything is changed. */
export function PasteDialog({ plan: { cells, misfits }, onDecide }: PasteDialogProps) {
  const rest = misfits.length - MOST_SHOWN;
  return (
    <Modal
      opened
      onClose={() => onDecide(false)}
      title="Some of it does not fit"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={styles.quiet}>Nothing was changed yet. These cells would be left out:</p>
      <ul className={styles.misfits}>
        {misfits.slice(0, MOST_SHOWN).map((misfit) => (
          <li key={misfit}>{misfit}</li>
        ))}
        {rest > 0 && <li>and {rest} more</li>}
      </ul>
      <Group justify="flex-end" gap={8} mt="md">
        <Button variant="default" onClick={() => onDecide(false)} data-autofocus>
          Paste nothing
        </Button>
        <Button disabled={cells.length === 0} onClick={() => onDecide(true)}>
          {`Paste the other ${cells.length}`}
        </Button>
      </Group>
    </Modal>
  );
}
