import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import type { ShellEvent } from '../../shared/ipc/call-names.ts';
import type { FileInfo } from '../../shared/ipc/contract.ts';
import type { Summary } from '../engine/engine-calls.ts';
import { type AppContext, now } from './app-context.ts';
import { writeLog } from './app-log.ts';
import { EngineProcess } from './engine-process.ts';
import { askToLeaveUnsaved } from './file-dialogs.ts';
import { lockContents } from './lock-down.ts';

const FLUSH_PATIENCE = 4_000; // milliseconds

/** A window with its engine, showing Home or one open workbook. */
export class WorkbookWindow {
  readonly window: BrowserWindow;
  readonly #context: AppContext;
  #running: EngineProcess | null = null;
  #open: Summary | null = null;
  #flushed: (unsaved: number) => void = () => undefined;

  constructor(context: AppContext) {
    this.#context = context;
    this.window = new BrowserWindow({
      width: 1440,
      height: 900,
      ...placeOf(context),
      minWidth: 900,
      minHeight: 600,
      show: false,
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#15191f' : '#f6f8fb', // The page's own, so that nothing flashes.
      title: app.getName(),
      icon: join(__dirname, 'assets', 'icon.png'),
      webPreferences: {
        preload: join(__dirname, 'preload.cjs'),
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        devTools: !app.isPackaged,
      },
    });
    if (context.settings.all.window?.maximized) this.window.maximize();
    lockContents(this.window.webContents);
    this.window.once('ready-to-show', () => this.window.show());
    this.window.webContents.once('did-finish-load', () => this.engine);
    this.window.on('page-title-updated', (event) => event.preventDefault());
    this.window.webContents.on('render-process-gone', (_event, { reason }) => {
      writeLog('window', `the page ended: ${reason}`);
      if (reason !== 'clean-exit') this.window.reload(); // The file holds every edit; the page reads it anew.
    });
    this.#closeAfterFlush();
    void this.window.loadURL('app://ui/');
  }

  /** Started when it is first needed, or when the page is there: a start waits for nothing that it does not show. */
  get engine(): EngineProcess {
    this.#running ??= this.#startEngine();
    return this.#running;
  }

  get openFile(): Summary | null {
    return this.#open;
  }

  send(event: ShellEvent): void {
    if (!this.window.isDestroyed()) this.window.webContents.send('shell-event', event);
  }

  focus(): void {
    if (this.window.isMinimized()) this.window.restore();
    this.window.show();
    this.window.focus();
  }

  /** Opens a workbook in this window, in place of what it shows. @throws Refusal as the store's. */
  async open(path: string): Promise<FileInfo> {
    const { backups } = this.#context;
    const before = this.#open;
    this.#open = null;
    try {
      this.#open = await this.engine.call('open', { path, backups, at: now() });
    } catch (error) {
      if (before) await this.#reopen(before.path);
      throw error;
    }
    this.#remember();
    this.engine.call('backup', { backups, at: now() }).catch((error) => {
      writeLog('backup', error);
      this.send({
        kind: 'notice',
        tone: 'error',
        message:
          'No backup could be kept on opening. The workbook itself is fine. Check that the disk has space.',
      });
    });
    this.send({ kind: 'workbook-changed' });
    return fileInfo(this.#open.path);
  }

  /** Closes the workbook and shows Home. */
  async close(): Promise<void> {
    await this.refresh();
    await this.engine.call('close', null).catch(() => undefined);
    this.#open = null;
    this.#showTitle();
    this.send({ kind: 'workbook-changed' });
  }

  /** Takes a new title, client or progress of the open workbook into the window's title and the list of recent ones. */
  async refresh(): Promise<void> {
    if (!this.#open) return;
    this.#open = await this.engine.call('summary', null).catch(() => this.#open);
    this.#remember();
  }

  /** Takes a window away that never came to show anything, with its engine. */
  async discard(): Promise<void> {
    await this.#running?.stop();
    this.window.destroy();
  }

  /** Called when the page has sent everything that was being typed; so many texts were refused. */
  flushed(unsaved: number): void {
    this.#flushed(unsaved);
  }

  #remember(): void {
    if (this.#open) this.#context.settings.remember({ ...this.#open, openedAt: now() });
    this.#showTitle();
  }

  #showTitle(): void {
    const name = app.getName();
    const { title, client } = this.#open ?? {};
    this.window.setTitle(title ? [title, client, name].filter(Boolean).join(' – ') : name);
    this.window.setRepresentedFilename(this.#open?.path ?? '');
  }

  /** An engine that ended by itself is replaced, and the workbook reopened, before the person notices. */
  #startEngine(): EngineProcess {
    const engine = new EngineProcess();
    engine.onLost = () => {
      writeLog('engine', 'the engine ended unexpectedly');
      this.#running = null;
      const path = this.#open?.path;
      if (path) void this.#reopen(path);
    };
    return engine;
  }

  async #reopen(path: string): Promise<void> {
    try {
      this.#open = await this.engine.call('open', { path, backups: this.#context.backups, at: now() });
    } catch (error) {
      this.#open = null;
      const message = error instanceof Error ? error.message : String(error);
      this.send({ kind: 'notice', tone: 'error', message });
    }
    this.#showTitle();
    this.send({ kind: 'workbook-changed' });
  }

  /** Before the window closes, the page sends what is still being typed; a page that does not answer is not waited for. */
  #closeAfterFlush(): void {
    let closing = false;
    this.window.on('close', (event) => {
      event.preventDefault();
      if (closing) return;
      closing = true;
      void this.#leave().finally(() => {
        closing = false;
      });
    });
  }

  async #leave(): Promise<void> {
    const flushed = new Promise<number>((resolve) => {
      this.#flushed = resolve;
      setTimeout(() => resolve(0), FLUSH_PATIENCE);
    });
    this.send({ kind: 'flush' });
    const unsaved = await flushed;
    if (unsaved > 0 && !(await askToLeaveUnsaved(this.window, unsaved))) {
      this.#context.quit.wanted = false;
      return;
    }
    try {
      rememberPlace(this.#context, this.window);
      await this.refresh();
      await this.#running?.stop();
    } finally {
      this.window.destroy(); // Whatever fails on the way, a window that was told to close closes.
    }
  }
}

export function fileInfo(path: string): FileInfo {
  return { path, name: basename(path), folder: dirname(path) };
}

/** The path as the file system knows it, so that the same file is recognised under another spelling. */
export function realPath(path: string): string {
  return existsSync(path) ? realpathSync.native(path) : path;
}

function placeOf({ settings }: AppContext) {
  const place = settings.all.window;
  if (!place) return {};
  const { maximized: _, ...bounds } = place;
  return Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined));
}

function rememberPlace({ settings }: AppContext, window: BrowserWindow): void {
  const { x, y, width, height } = window.getNormalBounds();
  settings.change({ window: { x, y, width, height, maximized: window.isMaximized() } });
}
