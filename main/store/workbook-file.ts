import { isDeepStrictEqual } from 'node:util';
import { applyEdits } from '../../shared/changes/apply-change.ts';
import { type Change, type Edit, invert } from '../../shared/changes/change.ts';
import type { Act, LogLine } from '../../shared/changes/log-line.ts';
import { UndoHistory } from '../../shared/changes/undo-history.ts';
import { refusedByLock } from '../../shared/domain/locks/refused-by-lock.ts';
import { Refusal } from '../../shared/lib/refusal.ts';
import { checkRow } from '../../shared/model/check-row.ts';
import type { AnyRow } from '../../shared/model/table.ts';
import { tableOf } from '../../shared/model/tables.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import { asStored } from './as-stored.ts';
import { ChangeLog } from './change-log.ts';
import type { Connection } from './connect.ts';
import { copyOpenFile } from './copy-file.ts';
import { Digest } from './digest.ts';
import { loadWorkbook } from './load-workbook.ts';
import { RowWriter } from './row-writer.ts';
import { inWords } from './sqlite-refusal.ts';

/** Who acts, and when in UTC. */
export interface Actor {
  readonly author: string;
  readonly at: string;
}

/**
 * An open workbook: its rows in memory and the file that holds them.
 *
 * The file is the truth: a change is committed with its line of the log in one transaction, and
 * only then do the rows in memory move. Other processes may write between two changes; their
 * lines are taken in first, and an edit of a row that meanwhile differs is refused.
 */
export class WorkbookFile {
  readonly path: string;
  readonly #db: Connection;
  readonly #log: ChangeLog;
  readonly #writer: RowWriter;
  #workbook: Workbook;
  #digest: Digest;
  #seq: number;
  #history: UndoHistory;

  /** Use `openWorkbook` or `createWorkbookFile`: they check the file first. */
  constructor(db: Connection, path: string) {
    this.path = path;
    this.#db = db;
    this.#log = new ChangeLog(db);
    this.#writer = new RowWriter(db);
    this.#workbook = loadWorkbook(db);
    this.#digest = Digest.of(this.#workbook);
    this.#seq = this.#log.last().seq;
    this.#history = new UndoHistory();
    for (const act of this.#log.acts()) this.#history.add(act);
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  /** The number of the last line of the change log. */
  get seq(): number {
    return this.#seq;
  }

  /** Whether the content is what the last line of the log sealed. */
  get sealHolds(): boolean {
    const { seq, digest } = this.#log.last();
    return seq === 0 || digest === this.#digest.toString();
  }

  /** Titles of what undo and redo would do next. */
  get next(): { readonly undo: string | null; readonly redo: string | null } {
    const title = (seq: number | null) => (seq === null ? null : (this.#log.line(seq)?.title ?? null));
    return { undo: title(this.#history.nextUndo), redo: title(this.#history.nextRedo) };
  }

  /**
   * Commits a change; when it returns, the change is on the disk.
   *
   * @returns the lines that were added since the last call, by others first.
   * @throws Refusal `invalid`, `stale`, `fixed`, `locked`, `disk-full`, `read-only`, `unreachable` or `damaged`; nothing is changed then.
   */
  commit(change: Change, actor: Actor, act: Extract<Act, 'begin' | 'do'> = 'do'): readonly LogLine[] {
    for (const { table, id, after } of change.edits) {
      const problem = after && checkRow(table, after)[0];
      if (problem) throw new Refusal('invalid', problem.message);
      if (after && after.id !== id) throw new Refusal('invalid', 'A row cannot change its id.');
    }
    const edits = change.edits.map(asStored);
    return this.#append(() => ({ act, of: null, title: change.title, edits }), actor);
  }

  /** Takes the last act back. @throws Refusal `nothing-to-undo`, or as `commit`. */
  undo(actor: Actor): readonly LogLine[] {
    return this.#append(() => {
      const line = this.#lineAt(this.#history.nextUndo, 'nothing-to-undo', 'There is nothing to undo.');
      return { act: 'undo', of: line.seq, ...invert(line) };
    }, actor);
  }

  /** Repeats the act that was taken back last. @throws Refusal `nothing-to-redo`, or as `commit`. */
  redo(actor: Actor): readonly LogLine[] {
    return this.#append(() => {
      const line = this.#lineAt(this.#history.nextRedo, 'nothing-to-redo', 'There is nothing to redo.');
      return { act: 'redo', of: line.seq, title: line.title, edits: line.edits };
    }, actor);
  }

  /** Takes in what other processes committed since. @returns their lines. */
  catchUp(): readonly LogLine[] {
    return inWords(() => {
      if (this.#log.last().seq === this.#seq) return [];
      const lines = this.#log.after(this.#seq);
      for (const line of lines) this.#follow(line);
      return lines;
    });
  }

  /** Lines of the change log before one, newest first; from the end when `before` is null. */
  history(before: number | null, limit: number): readonly LogLine[] {
    return inWords(() => this.#log.before(before ?? Number.MAX_SAFE_INTEGER, limit));
  }

  /** Writes a complete copy to a free path, or over an existing file when `replace` says so. */
  copyTo(path: string, options: { readonly replace?: boolean } = {}): void {
    inWords(() => copyOpenFile(this.#db, path, options));
  }

  /** Runs something on the connection, such as a backup. */
  withConnection<T>(work: (db: Connection) => T): T {
    return inWords(() => work(this.#db));
  }

  close(): void {
    this.#db.close();
  }

  #append(
    entry: () => Change & { readonly act: Act; readonly of: number | null },
    { author, at }: Actor,
  ): readonly LogLine[] {
    const from = this.#seq;
    const write = this.#db.transaction(() => {
      const others = this.catchUp();
      const { act, of, title, edits } = entry();
      const line: LogLine = { seq: this.#seq + 1, at, author, act, of, title, edits };
      this.#refuseStale(edits);
      const locked = refusedByLock(this.#workbook, edits);
      if (locked) throw new Refusal('fixed', locked);
      this.#writer.writeAll(edits);
      const digest = this.#digest.after(edits);
      this.#log.append(line, digest.toString());
      return { line, lines: [...others, line] };
    });
    const { line, lines } = inWords(() => {
      try {
        return write.immediate();
      } catch (error) {
        throw constraintRefusal(error);
      }
    });
    if (line.seq <= from) throw new Error('The change log went backwards.');
    this.#follow(line);
    return lines;
  }

  #follow(line: LogLine): void {
    this.#workbook = applyEdits(this.#workbook, line.edits);
    this.#digest = this.#digest.after(line.edits);
    this.#seq = line.seq;
    this.#history.add(line);
  }

  /** Nobody's work is overwritten unseen: an edit starts from the row as it is now, or is refused. */
  #refuseStale(edits: readonly Edit[]): void {
    const seen = new Map<string, AnyRow | null>();
    for (const { table, id, before, after } of edits) {
      const key = `${table}/${id}`;
      const rows = this.#workbook[table] as Readonly<Record<string, AnyRow>>;
      const now = seen.has(key) ? (seen.get(key) ?? null) : (rows[id] ?? null);
      if (now !== before && !isDeepStrictEqual(now, before))
        throw new Refusal(
          'stale',
          `This ${tableOf(table).singular} was changed elsewhere in the meantime, so your change was not applied. Look at the new value and enter yours again if it still holds.`,
        );
      seen.set(key, after);
    }
  }

  #lineAt(seq: number | null, code: string, message: string): LogLine {
    const line = seq === null ? null : this.#log.line(seq);
    if (!line) throw new Refusal(code, message);
    return line;
  }
}

function constraintRefusal(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
    return new Refusal(
      'duplicate',
      'There is already a row like this, so nothing was changed. Edit that one, or choose another name.',
    );
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
    return new Refusal('in-use', 'Other rows refer to this one, so nothing was changed. Change those first.');
  return error;
}
