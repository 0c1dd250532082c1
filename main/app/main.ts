import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { makeAppContext } from './app-context.ts';
import { writeLog } from './app-log.ts';
import { filesToOpen } from './files-to-open.ts';
import { closeNetwork, lockSession, refusedRequests } from './lock-down.ts';
import { showMenu } from './menu.ts';
import { openDoor } from './open-door.ts';
import { registerUiScheme, serveUi } from './serve-ui.ts';
import { Windows } from './windows.ts';

/** True in builds for tests alone, which may be driven from outside. */
declare const TEST_BUILD: boolean;

if (process.argv.includes('--cli')) runCommandLine();
else startApp();

/** The same commands as `npm run cli`, in the packed app: no window, no display. */
function runCommandLine(): void {
  require(join(__dirname, 'cli.cjs'));
}

function startApp(): void {
  app.setName('Readiness Workbook');
  if (app.isPackaged && !TEST_BUILD && isDrivenFromOutside()) {
    app.exit(1);
    return;
  }
  const files = filesToOpen(process.argv.slice(1), process.cwd());
  if (!app.requestSingleInstanceLock({ files })) {
    app.exit(0);
    return;
  }
  // Root has no sandbox on Linux: whoever develops there says so with a switch, and the app would not start with both.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerUiScheme();
  closeNetwork();
  process.on('uncaughtException', (error) => writeLog('main', error));
  process.on('unhandledRejection', (error) => writeLog('main', error));

  const early: string[] = [...files];
  let open = (path: string) => {
    early.push(path);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });

  void app.whenReady().then(() => {
    const context = makeAppContext();
    const windows = new Windows(context);
    lockSession();
    serveUi();
    openDoor(context, windows);
    windows.add();
    showMenu(windows);
    open = (path) => void windows.openFromOutside(path);
    for (const path of early) open(path);
    app.on('second-instance', (_event, _argv, _cwd, data) => {
      windows.current?.focus();
      for (const path of handedOver(data)) open(path);
    });
    app.on('activate', () => {
      if (BrowserWindow.getAllWindows().length === 0) windows.add();
    });
    app.on('before-quit', () => {
      context.quit.wanted = true; // Windows send what is being typed before they close, which puts the end off.
    });
    app.on('window-all-closed', () => {
      if (context.quit.wanted || process.platform !== 'darwin') app.quit();
    });
    Object.assign(globalThis, { refusedRequests }); // For the test that counts them.
  });
}

/** A release must not be steered through a debugging port: whoever can open one would own every workbook. */
function isDrivenFromOutside(): boolean {
  return ['remote-debugging-port', 'remote-debugging-pipe'].some((name) => app.commandLine.hasSwitch(name));
}

/** The files that a second start of the app wants opened. */
function handedOver(data: unknown): readonly string[] {
  const files = data !== null && typeof data === 'object' && 'files' in data ? data.files : [];
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
}
