import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeUnderFreeName } from '../../../main/app/free-path.ts';
import { createWorkbookFile } from '../../../main/store/create-workbook-file.ts';
import { createWorkbook } from '../../../shared/commands/create-workbook.ts';
import { Refusal } from '../../../shared/lib/refusal.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { AT, DANA, openAt } from '../../support/workbook-at.ts';

const folder = tempFolder();
const workbook = (title: string) => createWorkbook({ id: title, title, client: '', at: AT });

it('takes the next free name when another window took the first one meanwhile', async () => {
  const asked: string[] = [];
  const path = await makeUnderFreeName(folder, 'Sample', async (free) => {
    asked.push(free);
    // The other window is faster with the first name only.
    if (asked.length === 1) createWorkbookFile(free, workbook('theirs'), DANA);
    createWorkbookFile(free, workbook('ours'), DANA);
  });
  expect(asked).toEqual([join(folder, 'Sample.orw'), join(folder, 'Sample 2.orw')]);
  expect(path).toBe(join(folder, 'Sample 2.orw'));
  expect(Object.keys(openAt(join(folder, 'Sample.orw')).file.workbook.engagement)).toEqual(['theirs']);
  expect(Object.keys(openAt(path).file.workbook.engagement)).toEqual(['ours']);
  expect(readdirSync(folder).filter((name) => name.includes('draft'))).toEqual([]);
});

it('gives up at anything else than a taken name', async () => {
  const full = () => Promise.reject(new Refusal('disk-full', 'The disk is full.'));
  await expect(makeUnderFreeName(folder, 'Full', full)).rejects.toThrow('The disk is full.');
  expect(existsSync(join(folder, 'Full.orw'))).toBe(false);
});
