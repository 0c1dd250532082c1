import { homedir } from 'node:os';
import { join } from 'node:path';

const APP = 'Readiness Workbook';

/** A folder in the place where the app itself keeps its data on this operating system. */
export function dataFolder(name: string): string {
  return join(base(), APP, name);
}

function base(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}
