import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { integrityProblems } from '../../../main/store/verify.ts';
import { put } from '../../../shared/commands/put.ts';
import { answerId } from '../../../shared/model/tables/answer.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { repeats } from '../../support/soak.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { DANA, openAt, workbookAt } from '../../support/workbook-at.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const BURST = join(ROOT, 'out', 'test', 'edit-burst.mjs');
const KILLS = repeats(30, 200);
const LANES = 2;
const KILLS_A_FILE = 10;

interface Acknowledged {
  readonly seq: number;
  readonly question: string;
  readonly note: string;
}

beforeAll(async () => {
  await build({
    entryPoints: [join(ROOT, 'test', 'support', 'edit-burst.ts')],
    outfile: BURST,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3'],
    loader: { '.sql': 'text' },
  });
});

/** Starts a burst of edits, ends it with SIGKILL a moment after its first edit, and tells what it had acknowledged. */
function killedBurst(path: string, patience: number): Promise<Acknowledged[]> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = fork(BURST, [path, `${path}-backups`], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const acknowledged: Acknowledged[] = [];
    let complaint = '';
    child.stderr?.on('data', (text) => {
      complaint += text;
    });
    child.on('message', (message) => {
      acknowledged.push(message as Acknowledged);
      if (acknowledged.length === 1) setTimeout(() => child.kill('SIGKILL'), patience);
    });
    child.on('exit', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(acknowledged);
      else reject(new Error(`The burst ended by itself: ${complaint}`));
    });
  });
}

function freshWorkbook(path: string): void {
  const { file } = workbookAt(path);
  file.commit(
    put(file.workbook, 'person', newRow('person', { id: 'p', name: 'Dana Meyer' }), 'Add Dana'),
    DANA,
  );
  file.close();
}

describe('a process that is killed while it edits', () => {
  it(
    `loses no acknowledged edit and damages no file, ${KILLS} times`,
    async () => {
      const folder = tempFolder();
      const lane = async (number: number) => {
        let edits = 0;
        for (let kill = 0; kill < KILLS / LANES; kill += 1) {
          const path = join(folder, `lane-${number}-${Math.floor(kill / KILLS_A_FILE)}.orw`);
          if (kill % KILLS_A_FILE === 0) freshWorkbook(path);
          const acknowledged = await killedBurst(path, (kill * 7) % 60);
          const last = acknowledged.at(-1) as Acknowledged;
          const opened = openAt(path);
          expect(opened.warnings).toEqual([]);
          expect(opened.file.withConnection(integrityProblems)).toEqual([]);
          expect(opened.file.seq).toBeGreaterThanOrEqual(last.seq);
          for (const { seq, note } of acknowledged) {
            const [line] = opened.file.history(seq + 1, 1);
            expect(line?.edits[0]?.after?.note).toBe(note);
          }
          if (opened.file.seq === last.seq)
            expect(opened.file.workbook.answer[answerId(last.question, 'p')]?.note).toBe(last.note);
          opened.file.close();
          edits += acknowledged.length;
        }
        return edits;
      };
      const edits = await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
      expect(Math.min(...edits)).toBeGreaterThan(KILLS / LANES); // Kills hit processes that were really editing.
    },
    30_000 + 3_000 * KILLS,
  );
});
