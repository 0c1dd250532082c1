import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportWorkbook } from '../../../main/excel/export-workbook.ts';
import { fileRefusal } from '../../../main/excel/file-refusal.ts';
import { placeFile } from '../../../main/excel/place-file.ts';
import { SHEETS } from '../../../main/excel/sheets/index.ts';
import { Refusal } from '../../../shared/lib/refusal.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { ABOUT, newWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const VISIBLE_SHEETS = SHEETS.filter(({ hidden }) => !hidden).length;
const sound = { replace: false, problems: () => [] };
const bytes = new Uint8Array([1, 2, 3]);

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
  return 'done';
}

describe('exporting over a file that is there', () => {
  it('is refused, and the file stays as it was', async () => {
    const target = join(folder, 'taken.xlsx');
    writeFileSync(target, 'precious');
    expect(await codeOf(() => exportWorkbook(newWorkbook(), target, ABOUT))).toBe('exists');
    expect(readFileSync(target, 'utf8')).toBe('precious');
  });

  it('replaces it when asked to', async () => {
    const target = join(folder, 'old.xlsx');
    writeFileSync(target, 'old');
    expect(await exportWorkbook(newWorkbook(), target, ABOUT, { replace: true })).toEqual({
      path: target,
      sheets: VISIBLE_SHEETS,
    });
    expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
  });

  it.each(['~$open.xlsx', '.~lock.open.xlsx#'])(
    'is refused while a program has it open (%s)',
    async (lock) => {
      const own = join(folder, `locked-${lock.length}`);
      mkdirSync(own);
      const target = join(own, 'open.xlsx');
      writeFileSync(target, 'open');
      writeFileSync(join(own, lock), '');
      expect(await codeOf(() => exportWorkbook(newWorkbook(), target, ABOUT, { replace: true }))).toBe(
        'locked',
      );
      expect(readFileSync(target, 'utf8')).toBe('open');
    },
  );
});

describe('a file in the making', () => {
  it('leaves nothing behind when it does not pass its check', async () => {
    const target = join(folder, 'bad.xlsx');
    const before = readdirSync(folder);
    expect(
      await codeOf(() => placeFile(bytes, target, { replace: false, problems: () => ['Rows are missing.'] })),
    ).toBe('damaged');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('does not take a name that somebody else took meanwhile', async () => {
    const target = join(folder, 'race.xlsx');
    const problems = () => {
      writeFileSync(target, 'theirs');
      return [];
    };
    expect(await codeOf(() => placeFile(bytes, target, { replace: false, problems }))).toBe('exists');
    expect(readFileSync(target, 'utf8')).toBe('theirs');
  });

  it('makes the folder it is asked to be in', () => {
    const target = join(folder, 'new', 'deep', 'file.xlsx');
    placeFile(bytes, target, sound);
    expect(existsSync(target)).toBe(true);
    expect(readdirSync(join(folder, 'new', 'deep'))).toEqual(['file.xlsx']);
  });

  it('cannot be kept inside a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await codeOf(() => placeFile(bytes, join(folder, 'file', 'x.xlsx'), sound))).toBe('invalid');
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'is refused in a folder that cannot be written',
    async () => {
      const shut = join(folder, 'shut');
      mkdirSync(shut);
      chmodSync(shut, 0o500);
      expect(await codeOf(() => placeFile(bytes, join(shut, 'x.xlsx'), sound))).toBe('read-only');
      chmodSync(shut, 0o700);
    },
  );
});

it.each([
  ['EBUSY', 'locked'],
  ['EACCES', 'read-only'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EIO', 'unreachable'],
  ['ENAMETOOLONG', 'invalid'],
])('puts %s into words', (code, refusal) => {
  const error = fileRefusal(Object.assign(new Error(code), { code }), join(folder, 'x.xlsx'));
  expect(error).toBeInstanceOf(Refusal);
  expect((error as Refusal).code).toBe(refusal);
  expect((error as Refusal).message).toMatch(/\. [A-Z].*\.$/);
});

it('lets an error that is no fault of the disk through as it is', () => {
  const bug = new TypeError('x is not a function');
  expect(fileRefusal(bug, join(folder, 'x.xlsx'))).toBe(bug);
});
