import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupOnOpen } from '../../../main/store/backup-on-open.ts';
import { type Backup, listBackups, toLetGo } from '../../../main/store/backups.ts';
import { copyClosedFile } from '../../../main/store/copy-closed-file.ts';
import { readWorkbook } from '../../../main/store/read-workbook.ts';
import { setFields } from '../../../shared/commands/put.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { AT, DANA, openAt, workbookAt } from '../../support/workbook-at.ts';

const folder = tempFolder();

describe('backups', () => {
  it('hold the workbook as it was opened, once for each state', () => {
    const { file } = workbookAt(join(folder, 'a.orw'), 'sample');
    const backups = join(folder, 'backups');
    const first = backupOnOpen(file, backups, AT);
    expect(backupOnOpen(file, backups, '2026-11-22T10:00:00.000Z')).toBe(first);
    file.commit(setFields(file.workbook, 'dimension', 'R1', { weight: 33 }, 'Weigh'), DANA);
    backupOnOpen(file, backups, '2026-11-22T11:00:00.000Z');
    expect(listBackups(join(backups, 'w')).map(({ at, seq }) => [at, seq])).toEqual([
      ['2026-11-22T11:00:00.000Z', 2],
      [AT, 1],
    ]);
    expect(readWorkbook(first).workbook.dimension.R1?.weight).toBe(10);
    file.close();
  });

  it('of two copies of one workbook are told apart', () => {
    const first = workbookAt(join(folder, 'twin.orw')).file;
    first.copyTo(join(folder, 'twin copy.orw'));
    const second = openAt(join(folder, 'twin copy.orw')).file;
    const weigh = (file: typeof first, weight: number) =>
      file.commit(setFields(file.workbook, 'dimension', 'R1', { weight }, 'Weigh'), DANA);
    weigh(first, 11);
    weigh(second, 22);
    const kept = [first, second].map((file) => backupOnOpen(file, join(folder, 'twins'), AT));
    expect(kept.map((path) => readWorkbook(path).workbook.dimension.R1?.weight)).toEqual([11, 22]);
    first.close();
    second.close();
  });

  it('come back as a copy, and the backup stays as it is', () => {
    const { file } = workbookAt(join(folder, 'b.orw'), 'sample');
    const backup = backupOnOpen(file, join(folder, 'b-backups'), AT);
    file.close();
    const before = readFileSync(backup);
    const target = join(folder, 'restored.orw');
    copyClosedFile(backup, target);
    expect(readWorkbook(target)).toMatchObject({ seq: 1, sealHolds: true });
    expect(readFileSync(backup).equals(before)).toBe(true);
    expect(() => copyClosedFile(backup, target)).toThrow('exists already');
  });

  it('are let go from the oldest on: the newest twenty stay, and the last of each of fourteen days', () => {
    const made = (at: string): Backup => ({ path: at, at, reason: 'open', seq: 1, seal: '', bytes: 1 });
    const today = Array.from({ length: 30 }, (_, i) =>
      made(`2026-11-22T${String(23 - Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '00' : '30'}:00.000Z`),
    );
    const earlier = Array.from({ length: 20 }, (_, i) =>
      made(`2026-11-${String(21 - i).padStart(2, '0')}T09:00:00.000Z`),
    );
    const gone = toLetGo([...today, ...earlier]).map(({ path }) => path);
    expect(gone).toEqual([...today.slice(20), ...earlier.slice(13)].map(({ path }) => path));
  });

  it('of a workbook that has none are an empty list', () =>
    expect(listBackups(join(folder, 'nowhere'))).toEqual([]));

  it('a copy never replaces a file unless told to', () => {
    const { file } = workbookAt(join(folder, 'c.orw'));
    const target = join(folder, 'c-copy.orw');
    file.copyTo(target);
    expect(() => file.copyTo(target)).toThrow('exists already');
    file.copyTo(target, { replace: true });
    expect(existsSync(target)).toBe(true);
    file.close();
  });
});
