import type { Act, LogLine } from '../../shared/changes/log-line.ts';
import type { AnyRow } from '../../shared/model/table.ts';
import { newRow, type TableName } from '../../shared/model/tables.ts';
import type { Connection } from './connect.ts';

interface LogRecord {
  readonly seq: number;
  readonly at: string;
  readonly author: string;
  readonly act: Act;
  readonly of: number | null;
  readonly title: string;
  readonly change: string;
  readonly digest: string;
}

/** Reads and adds lines of a workbook's change log. */
export class ChangeLog {
  readonly #insert;
  readonly #last;
  readonly #line;
  readonly #after;
  readonly #before;
  readonly #acts;

  constructor(db: Connection) {
    this.#insert = db.prepare(
      'INSERT INTO change_log (seq, at, author, act, of, title, change, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    );
    this.#last = db.prepare('SELECT seq, digest FROM change_log ORDER BY seq DESC LIMIT 1');
    this.#line = db.prepare('SELECT * FROM change_log WHERE seq = ?');
    this.#after = db.prepare('SELECT * FROM change_log WHERE seq > ? ORDER BY seq');
    this.#before = db.prepare('SELECT * FROM change_log WHERE seq < ? ORDER BY seq DESC LIMIT ?');
    this.#acts = db.prepare('SELECT seq, act, of FROM change_log ORDER BY seq');
  }

  append(line: LogLine, digest: string): void {
    const change = JSON.stringify(line.edits);
    this.#insert.run(line.seq, line.at, line.author, line.act, line.of, line.title, change, digest);
  }

  /** The number and the seal of the last line; line 0 of an empty log has none. */
  last(): { readonly seq: number; readonly digest: string } {
    return (this.#last.get() as { seq: number; digest: string } | undefined) ?? { seq: 0, digest: '' };
  }

  line(seq: number): LogLine | null {
    const record = this.#line.get(seq) as LogRecord | undefined;
    return record ? toLine(record) : null;
  }

  /** Lines after one, oldest first. */
  after(seq: number): readonly LogLine[] {
    return (this.#after.all(seq) as LogRecord[]).map(toLine);
  }

  /** Lines before one, newest first. */
  before(seq: number, limit: number): readonly LogLine[] {
    return (this.#before.all(seq, limit) as LogRecord[]).map(toLine);
  }

  /** What each line did, oldest first, without its edits. */
  acts(): IterableIterator<Pick<LogLine, 'seq' | 'act' | 'of'>> {
    return this.#acts.iterate() as IterableIterator<Pick<LogLine, 'seq' | 'act' | 'of'>>;
  }
}

function toLine({ seq, at, author, act, of, title, change }: LogRecord): LogLine {
  const edits = (JSON.parse(change) as LogLine['edits']).map((edit) => ({
    ...edit,
    before: edit.before && complete(edit.table, edit.before),
    after: edit.after && complete(edit.table, edit.after),
  }));
  return { seq, at, author, act, of, title, edits };
}

/** A row of an older format as it is today: fields that came later have their initial value. */
function complete(table: TableName, row: AnyRow): AnyRow {
  return newRow(table, row as never) as unknown as AnyRow;
}
