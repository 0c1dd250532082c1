import type { FileInfo } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/lib/refusal.ts';
import type { AppContext } from './app-context.ts';
import { writeLog } from './app-log.ts';
import { realPath, WorkbookWindow } from './workbook-window.ts';

/** The app's windows. A workbook is open in one of them at most. */
export class Windows {
  readonly #context: AppContext;
  readonly #all = new Set<WorkbookWindow>();
  #opening: Promise<unknown> = Promise.resolve();

  constructor(context: AppContext) {
    this.#context = context;
  }

  get all(): readonly WorkbookWindow[] {
    return [...this.#all];
  }

  /** A new window that shows Home. */
  add(): WorkbookWindow {
    const added = new WorkbookWindow(this.#context);
    this.#all.add(added);
    added.window.on('closed', () => this.#all.delete(added));
    return added;
  }

  of(webContentsId: number): WorkbookWindow | undefined {
    return this.all.find(({ window }) => !window.isDestroyed() && window.webContents.id === webContentsId);
  }

  /** The window that a menu item means: the focused one, or any. */
  get current(): WorkbookWindow | undefined {
    return this.all.find(({ window }) => window.isFocused()) ?? this.all[0];
  }

  /**
   * Opens a workbook: brings its window to the front where it is open already, uses the asking window
   * while that shows Home, and a new one otherwise.
   */
  open(path: string, asking?: WorkbookWindow): Promise<FileInfo | null> {
    // One after the other: a window that is just opening a workbook does not show Home any more.
    const turn = this.#opening.then(() => this.#open(path, asking));
    this.#opening = turn.catch(() => undefined);
    return turn;
  }

  async #open(path: string, asking?: WorkbookWindow): Promise<FileInfo | null> {
    const real = realPath(path);
    const holder = this.all.find(({ openFile }) => openFile && realPath(openFile.path) === real);
    if (holder) {
      holder.focus();
      return null;
    }
    const free = [asking, ...this.all].find((window) => window && !window.openFile);
    if (free) {
      const info = await free.open(path);
      free.focus();
      return info;
    }
    const added = this.add();
    try {
      await added.open(path);
    } catch (error) {
      await added.discard(); // Nothing to show in it; the window that asked says why.
      throw error;
    }
    return null;
  }

  /** Opens a workbook that the operating system handed over; a refusal is shown in a window. */
  async openFromOutside(path: string): Promise<void> {
    try {
      await this.open(path);
    } catch (error) {
      if (!(error instanceof Refusal)) writeLog('open', error);
      const target = this.current ?? this.add();
      const message =
        error instanceof Refusal ? error.message : 'The workbook could not be opened. The log says why.';
      const tell = () => target.send({ kind: 'notice', tone: 'error', message });
      if (target.window.webContents.isLoading())
        target.window.webContents.once('did-finish-load', () => setTimeout(tell, 500));
      else tell();
      target.focus();
    }
  }
}
