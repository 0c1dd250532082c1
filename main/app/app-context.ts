import { join } from 'node:path';
import { app } from 'electron';
import { SettingsFile } from './settings-file.ts';

/** What the parts of the shell share: where things are kept, and what is remembered. */
export interface AppContext {
  readonly settings: SettingsFile;
  /** Folder with a folder of backups for each workbook. */
  readonly backups: string;
  /** Where new workbooks are offered to be kept. */
  readonly documents: string;
  /** Whether the app is to end when its windows have closed; a person who goes back to one takes that back. */
  readonly quit: { wanted: boolean };
}

export function makeAppContext(): AppContext {
  const data = app.getPath('userData');
  return {
    settings: new SettingsFile(join(data, 'settings.json')),
    backups: join(data, 'backups'),
    documents: join(app.getPath('documents'), 'Readiness Workbook'),
    quit: { wanted: false },
  };
}

/** Now, in UTC, as the change log writes it. */
export function now(): string {
  return new Date().toISOString();
}
