import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { app, shell } from 'electron';
import type { Committed, Output } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/lib/refusal.ts';
import type { EngineOutput } from '../engine/engine-calls.ts';
import type { Handlers } from '../ipc/gate.ts';
import { type AppContext, now } from './app-context.ts';
import { writeLog } from './app-log.ts';
import { askToLeaveUnsaved, askWhatToOpen, askWhereToExport, askWhereToKeep } from './file-dialogs.ts';
import { fileName, freePath, makeUnderFreeName } from './free-path.ts';
import { makePictureHandlers } from './picture-handlers.ts';
import { makeRfpHandlers } from './rfp-handlers.ts';
import type { Windows } from './windows.ts';
import { fileInfo, realPath, type WorkbookWindow } from './workbook-window.ts';

/** Carries out every call of the contract for the window that made it. */
export function makeHandlers(context: AppContext, windows: Windows): Handlers<WorkbookWindow> {
  const { settings, backups, documents } = context;
  const exported = new Set<string>();
  const author = () => settings.all.author || suggestedAuthor();
  const actor = () => ({ author: author(), at: now() });

  /** What the engine committed, with the moment from which it is on the disk. */
  const committed = async (window: WorkbookWindow, result: EngineOutput<'commit'>): Promise<Committed> => {
    if (result.lines.some((line) => line.edits.some((edit) => edit.table === 'engagement')))
      await window.refresh();
    return { ...result, savedAt: now() } as Committed;
  };

  return {
    'home.read': () => ({
      author: settings.all.author,
      suggestedAuthor: suggestedAuthor(),
      recents: settings.all.recents.map((file) => ({ ...file, present: existsSync(file.path) })),
      version: app.getVersion(),
      platform: process.platform,
    }),
    'home.setAuthor': ({ name }) => {
      settings.change({ author: name });
      return null;
    },
    'home.forget': ({ path }) => {
      settings.forget(path);
      return null;
    },
    'home.backups': async ({ path }, window) => {
      const workbookId = settings.all.recents.find((file) => file.path === path)?.workbookId;
      if (!workbookId) return [];
      const found = await window.engine.call('listBackups', { backups, workbookId });
      return found.map(({ path: file, at, reason, bytes }) => ({ path: file, at, reason, bytes }));
    },

    'file.create': async ({ title, client }, window) => {
      const name = fileName([client, title].filter(Boolean).join(' – '));
      const path = await askWhereToKeep(
        window.window,
        'Keep the new workbook',
        freePath(documents, name, '.orw'),
      );
      if (path === null) return null;
      refuseOpen(windows, path);
      await window.engine.call('create', { path, kind: 'new', title, client, replace: true, ...actor() });
      return windows.open(path, window);
    },
    'file.choose': (_input, window) => askWhatToOpen(window.window),
    'file.open': async ({ path }, window) => {
      try {
        return await windows.open(path, window);
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'read-only') throw error;
        return openCopyOf(path, window, error);
      }
    },
    'file.openSample': async (_input, window) => {
      const path = await makeUnderFreeName(documents, 'Sample engagement', (free) =>
        window.engine.call('create', {
          path: free,
          kind: 'sample',
          title: '',
          client: '',
          replace: false,
          ...actor(),
        }),
      );
      return windows.open(path, window);
    },
    'file.restore': async ({ path, backup: given }, window) => {
      const backup = resolve(given);
      if (dirname(dirname(backup)) !== backups)
        throw new Refusal(
          'not-a-backup',
          'This file is not one of the kept backups. Open it with Open instead.',
        );
      const stamp = basename(backup).slice(0, 16).replace('T', ' ');
      const folder = existsSync(dirname(path)) ? dirname(path) : documents;
      const target = freePath(folder, `${basename(path, '.orw')} (backup of ${stamp})`, '.orw');
      await window.engine.call('copyClosed', { from: backup, to: target });
      return windows.open(target, window);
    },
    'file.close': async ({ unsaved }, window) => {
      if (unsaved > 0 && !(await askToLeaveUnsaved(window.window, unsaved))) return false;
      await window.close();
      return true;
    },
    'file.saveCopy': async (_input, window) => {
      const { path } = openIn(window);
      const offered = freePath(dirname(path), `${basename(path, '.orw')} copy`, '.orw');
      const target = await askWhereToKeep(window.window, 'Save a copy', offered);
      if (target === null) return null;
      refuseOpen(windows, target);
      await window.engine.call('saveCopy', { path: target, replace: true });
      return { path: target };
    },
    'file.duplicate': async (_input, window) => {
      const { path } = openIn(window);
      const target = freePath(dirname(path), `${basename(path, '.orw')} copy`, '.orw');
      await window.engine.call('saveCopy', { path: target, replace: false });
      await window.open(target);
      return fileInfo(target);
    },
    'file.reveal': (_input, window) => {
      shell.showItemInFolder(openIn(window).path);
      return null;
    },
    'file.exportExcel': async (_input, window) => {
      const { path, client, title } = openIn(window);
      const name = fileName([client, title].filter(Boolean).join(' – '));
      const target = await askWhereToExport(window.window, join(dirname(path), `${name}.xlsx`));
      if (target === null) return null;
      const appVersion = app.getVersion();
      const written = await window.engine.call('exportExcel', {
        path: target,
        appVersion,
        replace: true,
        ...actor(),
      });
      exported.add(written.path);
      return written;
    },
    'file.showExport': async ({ path, how }) => {
      if (!exported.has(path))
        throw new Refusal('not-exported', 'Only a file that was just exported can be shown from here.');
      if (how === 'reveal') shell.showItemInFolder(path);
      else if ((await shell.openPath(path)) !== '')
        throw new Refusal(
          'no-program',
          'No program on this computer opens this kind of file. Show it in its folder instead.',
        );
      return null;
    },

    ...makePictureHandlers({ onKept: (path) => exported.add(path) }),
    ...makeRfpHandlers({ author, onKept: (path) => exported.add(path) }),

    'workbook.read': async (_input, window) => {
      if (!window.openFile) return null;
      const snapshot = await window.engine.call('read', null);
      return { ...snapshot, file: fileInfo(window.openFile.path), savedAt: now() };
    },
    'workbook.commit': async ({ title, edits }, window) =>
      committed(window, await window.engine.call('commit', { title, edits, ...actor() })),
    'workbook.undo': async (_input, window) => committed(window, await window.engine.call('undo', actor())),
    'workbook.redo': async (_input, window) => committed(window, await window.engine.call('redo', actor())),
    'workbook.history': async (input, window) => {
      return [...(await window.engine.call('history', input))] as Output<'workbook.history'>;
    },

    'staffing.weeks': (_input, window) => window.engine.call('staffingWeeks', null),
    'staffing.years': (_input, window) => window.engine.call('staffingYears', null),
    'staffing.pools': (input, window) => window.engine.call('staffingPools', input),
    'staffing.whatIf': (input, window) => window.engine.call('staffingWhatIf', input),
    'ranking.simulate': (input, window) => window.engine.call('rankingSimulate', input),
    'case.simulate': (input, window) => window.engine.call('caseSimulate', input),

    'window.flushed': ({ unsaved }, window) => {
      window.flushed(unsaved);
      return null;
    },
    'window.report': ({ message }) => {
      writeLog('page', message);
      return null;
    },
  };

  /** A workbook on a write-protected medium is worked on as a copy, and the person is told. */
  async function openCopyOf(path: string, window: WorkbookWindow, why: Refusal) {
    const target = freePath(documents, `${basename(path, '.orw')} copy`, '.orw');
    await window.engine.call('copyClosed', { from: path, to: target }).catch(() => {
      throw why;
    });
    const opened = await windows.open(target, window);
    const message = `${basename(path)} is write-protected, so it stays as it is. You are working on a copy: ${target}`;
    window.send({ kind: 'notice', tone: 'info', message });
    return opened;
  }
}

function openIn(window: WorkbookWindow) {
  if (!window.openFile) throw new Refusal('not-open', 'No workbook is open in this window. Open one first.');
  return window.openFile;
}

/** A file that is open must not be written over: the window that shows it would lose it. */
function refuseOpen(windows: Windows, path: string): void {
  const real = realPath(path);
  if (windows.all.some(({ openFile }) => openFile && realPath(openFile.path) === real))
    throw new Refusal(
      'open-elsewhere',
      `${basename(path)} is open, so it cannot be replaced. Close it first, or choose another name.`,
    );
}

function suggestedAuthor(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
