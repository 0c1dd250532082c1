import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { writeLog } from './app-log.ts';

const recent = z.object({
  path: z.string(),
  title: z.string(),
  client: z.string(),
  workbookId: z.string(),
  sample: z.boolean(),
  openedAt: z.string(),
  progress01: z.number().nullable(),
});

const window = z.object({
  x: z.number().optional(),
  y: z.number().optional(),
  width: z.number(),
  height: z.number(),
  maximized: z.boolean(),
});

const settings = z.object({
  /** How the person names themselves in every workbook; empty until asked. */
  author: z.string().catch(''),
  recents: z.array(recent).catch([]),
  window: window.nullable().catch(null),
});

export type Settings = z.infer<typeof settings>;
export type RecentFile = Settings['recents'][number];

const MOST_RECENTS = 20;

/** What the app remembers between starts, in one small file. A damaged file counts as empty, never as an error. */
export class SettingsFile {
  readonly #path: string;
  #settings: Settings;

  constructor(path: string) {
    this.#path = path;
    this.#settings = settings.parse(readJson(path));
  }

  get all(): Settings {
    return this.#settings;
  }

  change(part: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...part };
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(`${this.#path}.new`, JSON.stringify(this.#settings, null, 2));
      renameSync(`${this.#path}.new`, this.#path);
    } catch (error) {
      writeLog('settings', error); // Forgetting a window's place must not stop anybody's work.
    }
  }

  /** Puts a workbook at the head of the list of recent ones. */
  remember(file: RecentFile): void {
    const others = this.#settings.recents.filter(({ path }) => path !== file.path);
    this.change({ recents: [file, ...others].slice(0, MOST_RECENTS) });
  }

  forget(path: string): void {
    this.change({ recents: this.#settings.recents.filter((file) => file.path !== path) });
  }
}

function readJson(path: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return value !== null && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}
