import { useEffect } from 'react';
import type { ShellEvent } from '../../shared/ipc/call-names.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { unsaved } from '../ui/unsaved.ts';
import { call } from '../workbook/client.ts';
import { flushEdits } from './actions/flush-edits.ts';
import { hasOwnTyping, isTextField, watchTyping } from './actions/own-typing.ts';
import { runCommand } from './actions/run-command.ts';
import { notify } from './notify.ts';
import { commandOf } from './shortcuts.ts';
import { showWorkbook } from './show-workbook.ts';

/** Listens to the shell and to the keys that work everywhere. */
export function useShell(): void {
  useEffect(() => window.shell.onEvent(obey), []);
  useEffect(watchTyping, []);
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function obey(event: ShellEvent): void {
  switch (event.kind) {
    case 'workbook-changed':
      void showWorkbook();
      return;
    case 'command':
      runCommand(event.command);
      return;
    case 'flush':
      void flushEdits().finally(() => call('window.flushed', { unsaved: unsaved() }));
      return;
    case 'notice':
      notify(event.tone, event.message);
      return;
    default:
      assertNever(event);
  }
}

function onKey(event: KeyboardEvent): void {
  const command = event.defaultPrevented || event.isComposing ? null : commandOf(event);
  if (!command) return;
  if (command === 'shortcuts' && isTextField(document.activeElement)) return;
  if ((command === 'undo' || command === 'redo') && hasOwnTyping()) return;
  event.preventDefault();
  runCommand(command);
}
