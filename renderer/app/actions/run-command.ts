import { navigate } from 'wouter/use-hash-location';
import type { WindowCommand } from '../../../shared/ipc/call-names.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { useStore } from '../../workbook/store.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import {
  closeWorkbook,
  duplicateWorkbook,
  exportToExcel,
  openSample,
  openWorkbook,
  revealWorkbook,
  saveCopy,
} from './file-actions.ts';
import { stepBack } from './step-back.ts';

/** These make sense without an open workbook. */
const ANYWHERE: readonly WindowCommand[] = ['new', 'open', 'sample', 'shortcuts'];

/** Carries out what a menu, a key or a button asks for; what needs an open workbook waits until there is one. */
export function runCommand(command: WindowCommand): void {
  if (!useStore.getState().open && !ANYWHERE.includes(command)) return;
  void run(command);
}

function run(command: WindowCommand): Promise<unknown> | undefined {
  switch (command) {
    case 'new':
      showDialog({ kind: 'new-workbook' });
      return undefined;
    case 'open':
      return openWorkbook(null);
    case 'sample':
      return openSample();
    case 'undo':
    case 'redo':
      return stepBack(command);
    case 'export':
      return exportToExcel();
    case 'saveCopy':
      return saveCopy();
    case 'duplicate':
      return duplicateWorkbook();
    case 'reveal':
      return revealWorkbook();
    case 'home':
      return closeWorkbook();
    case 'history':
      navigate('/history');
      return undefined;
    case 'shortcuts':
      showDialog({ kind: 'shortcuts' });
      return undefined;
    default:
      return assertNever(command);
  }
}
