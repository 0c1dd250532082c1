import type { LogLine } from './log-line.ts';

/**
 * What can be undone and redone, as a reading of the change log from its first line on.
 *
 * Nothing is ever erased from the log: an undo appends a line. So the stacks survive
 * closing the workbook and are the same for everybody who reads it.
 */
export class UndoHistory {
  readonly #undoable: number[] = [];
  #redoable: number[] = [];

  /** Takes the next line of the log into account. */
  add(line: Pick<LogLine, 'seq' | 'act' | 'of'>): void {
    if (line.act === 'begin') return;
    if (line.act === 'do') {
      this.#undoable.push(line.seq);
      this.#redoable = [];
    } else if (line.act === 'undo') {
      this.#redoable.push(take(this.#undoable, line.of));
    } else {
      this.#undoable.push(take(this.#redoable, line.of));
    }
  }

  /** The line that an undo would take back, or null. */
  get nextUndo(): number | null {
    return this.#undoable.at(-1) ?? null;
  }

  /** The line that a redo would repeat, or null. */
  get nextRedo(): number | null {
    return this.#redoable.at(-1) ?? null;
  }
}

/** Takes `seq` off a stack; it is its last unless two copies of the workbook were joined. */
function take(stack: number[], seq: number | null): number {
  const at = stack.lastIndexOf(seq ?? Number.NaN);
  if (at < 0) throw new Error(`The change log takes back line ${seq}, which is not there to take back.`);
  return stack.splice(at, 1)[0] as number;
}
