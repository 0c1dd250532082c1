import { IconCheck, IconX } from '@tabler/icons-react';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { timeOf } from '../../ui/time-words.ts';
import type { SaveState } from '../../workbook/store.ts';
import { useOpen } from '../../workbook/use-workbook.ts';
import styles from './saved-indicator.module.css';

/** Whether the file holds everything. "Saved" is said only after the disk has it. */
export function SavedIndicator() {
  const save = useOpen((open) => open.save);
  return (
    <div role="status" data-figures className={styles.state} data-kind={save.kind} title={titleOf(save)}>
      {save.kind === 'saved' && <IconCheck size={16} aria-hidden />}
      {save.kind === 'failed' && <IconX size={16} aria-hidden />}
      <span>{wordsOf(save)}</span>
    </div>
  );
}

function wordsOf(save: SaveState): string {
  switch (save.kind) {
    case 'saved':
      return `Saved ${timeOf(save.at)}`;
    case 'saving':
      return 'Saving…';
    case 'failed':
      return 'Not saved';
    default:
      return assertNever(save);
  }
}

function titleOf(save: SaveState): string {
  return save.kind === 'failed'
    ? save.message
    : 'Every edit goes to the file at once; it stays on this computer.';
}
