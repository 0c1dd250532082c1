import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CALL_NAMES, type ShellEvent } from '../../shared/ipc/call-names.ts';

/** What the page gets: one named function for each call, and nothing of Electron itself. */
const call = Object.fromEntries(
  CALL_NAMES.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input ?? null)]),
);

contextBridge.exposeInMainWorld('shell', {
  call,
  onEvent: (listener: (event: ShellEvent) => void) => {
    const forward = (_event: unknown, event: ShellEvent) => listener(event);
    ipcRenderer.on('shell-event', forward);
    return () => {
      ipcRenderer.off('shell-event', forward);
    };
  },
  pathOf: (file: File) => webUtils.getPathForFile(file),
});
