import { ipcMain } from 'electron';
import { CALL_NAMES } from '../../shared/ipc/call-names.ts';
import { makeGate } from '../ipc/gate.ts';
import type { AppContext } from './app-context.ts';
import { writeLog } from './app-log.ts';
import { makeHandlers } from './handlers.ts';
import type { Windows } from './windows.ts';

/** Lets windows call what the contract names, through the one gate. */
export function openDoor(context: AppContext, windows: Windows): void {
  const gate = makeGate({
    handlers: makeHandlers(context, windows),
    report: ({ call, error }) => writeLog(`call ${call}`, error),
  });
  for (const name of CALL_NAMES) {
    ipcMain.handle(name, (event, input: unknown) => {
      const frame = event.senderFrame;
      const window = windows.of(event.sender.id);
      if (!window) return { ok: false, code: 'forbidden', message: 'This page may not talk to the app.' };
      const isTopFrame = frame !== null && frame === event.sender.mainFrame;
      return gate(name, { isTopFrame, url: frame?.url ?? null }, input, window);
    });
  }
}
