import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';

const WORKBOOKS = [{ name: 'Readiness Workbook', extensions: ['orw'] }];
const SPREADSHEETS = [{ name: 'Excel workbook', extensions: ['xlsx'] }];

/** Asks for a workbook to open; null when the person chose none. */
export async function askWhatToOpen(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open a workbook',
    filters: WORKBOOKS,
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks whether to go on although texts that were typed could not be saved. */
export async function askToLeaveUnsaved(window: BrowserWindow, unsaved: number): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: unsaved === 1 ? 'One text is not saved' : `${unsaved} texts are not saved`,
    detail:
      'What you typed could not be saved; the field says why. Go back to correct or copy it. If you close, everything else is safe and only this is lost.',
    buttons: ['Go back', 'Close anyway'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** Asks where to keep a workbook; the system's dialog asks before it replaces anything. */
export function askWhereToKeep(
  window: BrowserWindow,
  title: string,
  defaultPath: string,
): Promise<string | null> {
  return askWhereToSave(window, title, defaultPath, WORKBOOKS, '.orw');
}

/** Asks where to write a spreadsheet. */
export function askWhereToExport(window: BrowserWindow, defaultPath: string): Promise<string | null> {
  return askWhereToSave(window, 'Export to Excel', defaultPath, SPREADSHEETS, '.xlsx');
}

const PICTURES = {
  png: { title: 'Save as PNG', name: 'PNG picture' },
  svg: { title: 'Save as SVG', name: 'SVG picture' },
  pdf: { title: 'Save as PDF', name: 'PDF document' },
  ics: { title: 'Save for a calendar', name: 'Calendar file' },
} as const;

/** Asks where to keep a picture, a printed page or a calendar. */
export function askWhereToKeepPicture(
  window: BrowserWindow,
  defaultPath: string,
  kind: keyof typeof PICTURES,
): Promise<string | null> {
  const { title, name } = PICTURES[kind];
  return askWhereToSave(window, title, defaultPath, [{ name, extensions: [kind] }], `.${kind}`);
}

/** Asks where to write a file of any kind; the system's dialog asks before it replaces anything. */
export async function askWhereToSave(
  window: BrowserWindow,
  title: string,
  defaultPath: string,
  filters: Electron.FileFilter[],
  extension: string,
): Promise<string | null> {
  makeFolder(dirname(defaultPath));
  const { canceled, filePath } = await dialog.showSaveDialog(window, { title, defaultPath, filters });
  if (canceled || !filePath) return null;
  return filePath.toLowerCase().endsWith(extension) ? filePath : `${filePath}${extension}`;
}

/** The offered folder should be there when the dialog opens; where it cannot be made, the dialog falls back. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // The dialog then starts elsewhere.
  }
}
