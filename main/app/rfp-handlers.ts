import { basename, dirname, join } from 'node:path';
import { app, dialog } from 'electron';
import { Refusal } from '../../shared/lib/refusal.ts';
import type { Handlers } from '../ipc/gate.ts';
import { now } from './app-context.ts';
import { askWhereToSave } from './file-dialogs.ts';
import { fileName, freePath } from './free-path.ts';
import { keepFile } from './keep-file.ts';
import type { WorkbookWindow } from './workbook-window.ts';

type RfpCalls = 'rfp.issue' | 'rfp.read' | 'rfp.saveList';

const EXCEL = [{ name: 'Excel workbook', extensions: ['xlsx'] }];
const CSV = [{ name: 'List for spreadsheets', extensions: ['csv'] }];

/** Asks where vendors' files go and which have come back; the engine makes and reads them. */
export function makeRfpHandlers({
  author,
  onKept,
}: {
  readonly author: () => string;
  /** Told of every file, so that the window may open it or show it in its folder. */
  readonly onKept: (path: string) => void;
}): Pick<Handlers<WorkbookWindow>, RfpCalls> {
  return {
    'rfp.issue': async ({ vendors }, window) => {
      const { folder, client } = openIn(window);
      const nameOf = (vendor: string) =>
        fileName([client, 'Request for proposal', vendor].filter(Boolean).join(' – '));
      const targets = await askForTargets(window, folder, vendors, nameOf);
      if (targets === null) return null;
      const result = await window.engine.call('rfpIssue', {
        targets,
        author: author(),
        at: now(),
        appVersion: app.getVersion(),
      });
      for (const { path } of result.files) onKept(path);
      return { files: result.files.map(({ vendor, path }) => ({ vendor, path, name: basename(path) })) };
    },
    'rfp.read': async (_input, window) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window.window, {
        title: 'Choose what vendors sent back',
        filters: EXCEL,
        properties: ['openFile', 'multiSelections'],
      });
      if (canceled || filePaths.length === 0) return null;
      return [...(await window.engine.call('rfpRead', { paths: filePaths }))];
    },
    'rfp.saveList': async ({ list }, window) => {
      const { folder, client } = openIn(window);
      const what = list === 'questions' ? 'Questions to vendors' : 'Clarifications';
      const offered = join(folder, `${fileName([client, what].filter(Boolean).join(' – '))}.csv`);
      const path = await askWhereToSave(
        window.window,
        `Save the ${what.toLowerCase()}`,
        offered,
        CSV,
        '.csv',
      );
      if (path === null) return null;
      keepFile(new TextEncoder().encode(await window.engine.call('rfpList', { list })), path);
      onKept(path);
      return { path };
    },
  };
}

interface Vendor {
  readonly id: string;
  readonly name: string;
}

/** One file under a name that is asked for; several into a folder, each under a name that is free. */
async function askForTargets(
  window: WorkbookWindow,
  folder: string,
  vendors: readonly Vendor[],
  nameOf: (vendor: string) => string,
): Promise<{ vendor: string; path: string }[] | null> {
  const [only] = vendors;
  if (vendors.length === 1 && only) {
    const offered = freePath(folder, nameOf(only.name), '.xlsx');
    const path = await askWhereToSave(
      window.window,
      `Make the file for ${only.name}`,
      offered,
      EXCEL,
      '.xlsx',
    );
    return path === null ? null : [{ vendor: only.id, path }];
  }
  const { canceled, filePaths } = await dialog.showOpenDialog(window.window, {
    title: 'Choose a folder for the files',
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  const [chosen] = filePaths;
  if (canceled || chosen === undefined) return null;
  return vendors.map(({ id, name }) => ({ vendor: id, path: freePath(chosen, nameOf(name), '.xlsx') }));
}

function openIn({ openFile }: WorkbookWindow): { folder: string; client: string } {
  if (!openFile) throw new Refusal('not-open', 'No workbook is open in this window. Open one first.');
  return { folder: dirname(openFile.path), client: openFile.client };
}
