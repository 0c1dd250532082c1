import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createWorkbookFile } from '../../main/store/create-workbook-file.ts';
import { openWorkbook } from '../../main/store/open-workbook.ts';
import { createSample } from '../../shared/commands/create-workbook.ts';
import { giveAnswer } from '../../shared/commands/give-answer.ts';

/**
 * A thousand autosaved edits against a thousand plain updates by better-sqlite3 in the same durability mode.
 *
 * The two take turns in batches on copies of one workbook, so that a slow moment of the disk hits both.
 * Prints milliseconds for each edit and the ratio of the medians as JSON.
 */
const EDITS = 1_000;
const BATCH = 50;
const at = '2026-11-22T09:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'orw-bench-'));

try {
  const ours: number[] = [];
  const raw: number[] = [];
  const edit = autosave(join(folder, 'ours.orw'));
  const update = plainUpdate(join(folder, 'raw.orw'));
  for (let done = 0; done < EDITS; done += BATCH) {
    ours.push(...timed(edit, done));
    raw.push(...timed(update, done));
  }
  const result = {
    edits: EDITS,
    autosaveMs: median(ours),
    plainMs: median(raw),
    ratio: median(ours) / median(raw),
  };
  console.log(JSON.stringify(result));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function autosave(path: string): (number: number) => void {
  createWorkbookFile(path, createSample({ id: 'w', at }), { author: 'Bench', at });
  const { file } = openWorkbook(path, { backups: join(folder, 'backups'), at });
  const answers = Object.values(file.workbook.answer);
  return (number) => {
    const { question, respondent } = answers[number % answers.length] as (typeof answers)[number];
    const fields = { note: `Note number ${number}` };
    file.commit(giveAnswer(file.workbook, { question, respondent, fields, at }), { author: 'Bench', at });
  };
}

function plainUpdate(path: string): (number: number) => void {
  createWorkbookFile(path, createSample({ id: 'w', at }), { author: 'Bench', at });
  const db = new Database(path);
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = EXTRA');
  const ids = db.prepare('SELECT id FROM answer').pluck().all() as string[];
  const update = db.prepare('UPDATE answer SET note = ? WHERE id = ?');
  return (number) => {
    update.run(`Note number ${number}`, ids[number % ids.length]);
  };
}

function timed(work: (number: number) => void, from: number): number[] {
  return Array.from({ length: BATCH }, (_, i) => {
    const start = performance.now();
    work(from + i);
    return performance.now() - start;
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
