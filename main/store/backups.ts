import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ChangeLog } from './change-log.ts';
import type { Connection } from './connect.ts';
import { copyOpenFile } from './copy-file.ts';

export type BackupReason = 'open' | 'migration';

export interface Backup {
  readonly path: string;
  /** When it was made, in UTC. */
  readonly at: string;
  readonly reason: BackupReason;
  /** The last line of the change log that it holds. */
  readonly seq: number;
  /** The start of the seal over its content: copies of a workbook count their lines alike and yet differ. */
  readonly seal: string;
  readonly bytes: number;
}

/** The newest backups of a workbook that are kept, and the days of which the last one is kept beyond them. */
const KEEP_NEWEST = 20;
const KEEP_DAYS = 14;

const SEAL_LENGTH = 12;

const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-(open|migration)-(\d+)-([0-9a-f]*)\.orw$/;

/**
 * Keeps a copy of an open workbook in a folder of its own, unless a backup already holds
 * the same state, and lets go of the oldest copies.
 *
 * @returns the path of the backup that holds this state.
 */
export function keepBackup(
  db: Connection,
  input: {
    readonly folder: string;
    readonly reason: BackupReason;
    readonly at: string;
  },
): string {
  const { folder, reason, at } = input;
  const { seq, digest } = new ChangeLog(db).last();
  const seal = digest.slice(0, SEAL_LENGTH);
  mkdirSync(folder, { recursive: true });
  const kept = listBackups(folder).find((b) => b.seq === seq && b.seal === seal && b.reason === reason);
  if (kept) return kept.path;
  const path = join(folder, `${at.replace(/[:.]/g, '-')}-${reason}-${seq}-${seal}.orw`);
  copyOpenFile(db, path, { replace: true });
  for (const old of toLetGo(listBackups(folder))) rmSync(old.path, { force: true });
  return path;
}

/** The backups in a folder, newest first. */
export function listBackups(folder: string): readonly Backup[] {
  const backups: Backup[] = [];
  for (const name of namesIn(folder)) {
    const match = NAME.exec(name);
    if (!match) continue;
    const [, day, hour, minute, second, ms, reason, seq, seal = ''] = match;
    const path = join(folder, name);
    const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    backups.push({
      path,
      at: `${day}T${hour}:${minute}:${second}.${ms}Z`,
      reason: reason as BackupReason,
      seq: Number(seq),
      seal,
      bytes,
    });
  }
  return backups.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Backups beyond the newest twenty, except the last of each of the fourteen latest days. */
export function toLetGo(newestFirst: readonly Backup[]): readonly Backup[] {
  const lastOfDay = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const day = backup.at.slice(0, 10);
    if (!lastOfDay.has(day) && lastOfDay.size < KEEP_DAYS) lastOfDay.set(day, backup);
  }
  const kept = new Set([...newestFirst.slice(0, KEEP_NEWEST), ...lastOfDay.values()]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // No folder: nothing was backed up yet.
  }
}
