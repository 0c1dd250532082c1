import { redo, undo } from '../../workbook/store.ts';
import { sendTyped } from './flush-edits.ts';
import { hasOwnTyping } from './own-typing.ts';

/** Undoes or redoes: what was just typed in the focused field, otherwise the last act on the workbook. */
export async function stepBack(how: 'undo' | 'redo'): Promise<void> {
  if (hasOwnTyping()) {
    document.execCommand(how);
    return;
  }
  await sendTyped();
  // The saved indicator tells of a failure.
  await (how === 'undo' ? undo() : redo()).catch(() => undefined);
}
