import { unsaved } from '../../ui/unsaved.ts';
import { call } from '../../workbook/client.ts';
import { readHome, useHome } from '../home/home-store.ts';
import { notifyDone, notifyExported } from '../notify.ts';
import { attempt } from './attempt.ts';
import { sendTyped } from './flush-edits.ts';

const NOT_OPENED = 'The workbook was not opened';

/** Opens a workbook; without a path the shell asks for it. True when one was opened. */
export async function openWorkbook(given: string | null): Promise<boolean> {
  await sendTyped();
  const path = given ?? (await attempt({ failed: NOT_OPENED }, () => call('file.choose', null)));
  if (!path) return false;
  const opened = await attempt({ failed: NOT_OPENED, path }, () => call('file.open', { path }));
  if (!opened && useHome.getState().home) await readHome();
  return Boolean(opened);
}

export async function openSample(): Promise<void> {
  await sendTyped();
  await attempt({ failed: 'The sample was not opened' }, () => call('file.openSample', null));
}

export async function restoreBackup(path: string, backup: string): Promise<boolean> {
  const restored = await attempt({ failed: 'The backup was not restored' }, () =>
    call('file.restore', { path, backup }),
  );
  return Boolean(restored);
}

/** Shows Home again. */
export async function closeWorkbook(): Promise<void> {
  await sendTyped();
  await attempt({ failed: 'The workbook was not closed' }, () => call('file.close', { unsaved: unsaved() }));
}

export async function saveCopy(): Promise<void> {
  await sendTyped();
  const copy = await attempt({ failed: 'No copy was saved' }, () => call('file.saveCopy', null));
  if (copy) notifyDone('Copy saved', copy.path);
}

export async function duplicateWorkbook(): Promise<void> {
  await sendTyped();
  const copy = await attempt({ failed: 'The workbook was not duplicated' }, () =>
    call('file.duplicate', null),
  );
  if (copy) notifyDone('You are working on the duplicate', copy.path);
}

export async function revealWorkbook(): Promise<void> {
  await attempt({ failed: 'The folder was not shown' }, () => call('file.reveal', null));
}

export async function exportToExcel(): Promise<void> {
  await sendTyped();
  const done = await attempt({ failed: 'Nothing was exported' }, () => call('file.exportExcel', null));
  if (done) notifyExported(done.path, done.sheets);
}
