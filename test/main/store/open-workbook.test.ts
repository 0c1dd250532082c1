import { appendFileSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createWorkbookFile } from '../../../main/store/create-workbook-file.ts';
import { readWorkbook } from '../../../main/store/read-workbook.ts';
import { createSample } from '../../../shared/commands/create-workbook.ts';
import { assessReadiness } from '../../../shared/domain/readiness/assess-readiness.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { AT, DANA, openAt, workbookAt } from '../../support/workbook-at.ts';

const folder = tempFolder();
let count = 0;
const nextPath = (name = 'w') => join(folder, `${name}${++count}.orw`);

function sound(): string {
  const path = nextPath();
  workbookAt(path, 'sample').file.close();
  return path;
}

/** A sound workbook that something was done to. */
function spoilt(spoil: (path: string) => void): string {
  const path = sound();
  spoil(path);
  return path;
}

const sql = (statement: string) => (path: string) => {
  const db = new Database(path);
  db.unsafeMode(true);
  db.exec(statement);
  db.close();
};

const bad: readonly [string, () => string, string, string][] = [
  ['an empty file', () => spoilt((path) => truncateSync(path, 0)), 'empty', 'is empty'],
  [
    'a text file',
    () => spoilt((path) => writeFileSync(path, 'a;b;c\n'.repeat(100))),
    'not-a-workbook',
    'is not a Readiness Workbook',
  ],
  [
    'an Excel file under our name',
    () => spoilt((path) => writeFileSync(path, `PK\x03\x04${'x'.repeat(200)}`)),
    'excel-file',
    'is an Excel file',
  ],
  [
    'an old Office file',
    () => spoilt((path) => writeFileSync(path, Buffer.from(`d0cf11e0${'00'.repeat(200)}`, 'hex'))),
    'excel-file',
    'older or password-protected',
  ],
  [
    'a database of another application',
    () =>
      spoilt((path) => {
        writeFileSync(path, '');
        sql('CREATE TABLE t (a)')(path);
      }),
    'other-database',
    'another application',
  ],
  [
    'the first 50 bytes',
    () => spoilt((path) => truncateSync(path, 50)),
    'not-a-workbook',
    'is not a Readiness Workbook',
  ],
  [
    'a file cut in half',
    () => spoilt((path) => truncateSync(path, readFileSync(path).length / 2)),
    'damaged',
    'is cut short',
  ],
  [
    'a file without its last page',
    () => spoilt((path) => truncateSync(path, readFileSync(path).length - 4096)),
    'damaged',
    'is cut short',
  ],
  [
    'two pages of zeros',
    () =>
      spoilt((path) => {
        const b = readFileSync(path);
        b.fill(0, 4096 * 5, 4096 * 7);
        writeFileSync(path, b);
      }),
    'damaged',
    'is damaged',
  ],
  [
    'a newer version',
    () => spoilt(sql('PRAGMA user_version = 99')),
    'newer-version',
    'saved by a newer Readiness Workbook',
  ],
  ['a planted view', () => spoilt(sql('CREATE VIEW trap AS SELECT 1')), 'other-database', 'trap'],
  [
    'a planted trigger',
    () => spoilt(sql('CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM person; END')),
    'other-database',
    'does not create',
  ],
  [
    'a table replaced by an endless view',
    () =>
      spoilt(
        sql(
          'DROP TABLE answer; CREATE VIEW answer AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x FROM c) SELECT x AS id FROM c',
        ),
      ),
    'other-database',
    'answer',
  ],
  [
    'a row whose reference leads nowhere',
    () => spoilt(sql("PRAGMA foreign_keys = OFF; DELETE FROM question WHERE id = 'R1.1'")),
    'damaged',
    'refers to a question',
  ],
  [
    'a folder',
    () => {
      const path = nextPath('folder');
      mkdirSync(path);
      return path;
    },
    'not-a-file',
    'is a folder',
  ],
];

describe('what is no good workbook is refused in plain words and stays as it was', () => {
  it.each(bad)('%s', (_, make, code, words) => {
    const path = make();
    const before = code === 'not-a-file' ? null : readFileSync(path);
    for (const open of [openAt, readWorkbook]) {
      let refusal: unknown;
      try {
        open(path);
      } catch (error) {
        refusal = error;
      }
      expect(refusal).toMatchObject({ name: 'Refusal', code });
      expect((refusal as Error).message).toContain(words);
    }
    if (before) expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('a name that SQLite would not find again', () => {
    const path = `${sound()} `;
    writeFileSync(path, 'x');
    expect(() => openAt(path)).toThrow('begins or ends with a space');
  });

  it('a missing file', () => expect(() => openAt(nextPath('gone'))).toThrow('is not there any more'));

  it('one that another program holds', () => {
    const path = sound();
    const other = new Database(path);
    other.exec('BEGIN EXCLUSIVE');
    expect(() => openAt(path)).toThrow('Another program is using this workbook');
    other.exec('ROLLBACK');
    other.close();
    openAt(path).file.close();
  });
});

describe('values that another program wrote', () => {
  it('and that do not fit are shown with a warning that says where', () => {
    const path = spoilt(sql("UPDATE answer SET evidence_strength = 'Seen' WHERE id = 'R1.1/sample-dm'"));
    const { file, warnings } = openAt(path);
    expect(warnings.join(' ')).toContain('answer R1.1/sample-dm: Evidence strength is one of');
    expect(assessReadiness(file.workbook).answered).toBe(73);
    file.close();
  });

  it('a workbook without its engagement is damaged', () => {
    const path = spoilt(sql('DELETE FROM engagement'));
    expect(() => openAt(path)).toThrow('has lost the description of its engagement');
  });
});

describe('a changed letter', () => {
  it('that SQLite cannot see breaks the seal, and the person is warned', () => {
    const path = spoilt(
      sql("UPDATE answer SET note = 'Somebody else wrote this' WHERE id = (SELECT min(id) FROM answer)"),
    );
    const { file, warnings } = openAt(path);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('changed by something other than Readiness Workbook');
    file.close();
    expect(readWorkbook(path).sealHolds).toBe(false);
  });
});

describe('a workbook left in the middle of a change', () => {
  /** Copies a file and its journal while a large transaction is half written, as a crash leaves them. */
  function crashed(): string {
    const path = sound();
    const left = nextPath('crashed');
    const db = new Database(path);
    db.pragma('cache_size = 1');
    db.exec(
      'BEGIN; UPDATE question SET why = why || hex(randomblob(4000)); UPDATE answer SET note = hex(randomblob(4000))',
    );
    copyFileSync(path, left);
    copyFileSync(`${path}-journal`, `${left}-journal`);
    db.exec('ROLLBACK');
    db.close();
    return left;
  }

  it('opens as it was before that change', () => {
    const path = crashed();
    const { file, warnings } = openAt(path);
    expect(warnings).toEqual([]);
    expect(file.sealHolds).toBe(true);
    file.close();
  });

  it('leaves nothing behind for a workbook that replaces it', () => {
    const path = crashed();
    createWorkbookFile(path, createSample({ id: 'fresh', at: AT }), DANA, { replace: true });
    const { file, warnings } = openAt(path);
    expect(warnings).toEqual([]);
    expect(Object.keys(file.workbook.engagement)).toEqual(['fresh']);
    file.close();
  });

  it('can be read without touching it', () => {
    const path = crashed();
    const before = readFileSync(path);
    expect(readWorkbook(path).sealHolds).toBe(true);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('a file that grew a tail', () => {
  it('still opens: bytes after the last page are not SQLite content', () => {
    const path = spoilt((p) => appendFileSync(p, Buffer.alloc(10)));
    openAt(path).file.close();
  });
});
