import { create } from 'zustand';
import { applyEdits } from '../../shared/changes/apply-change.ts';
import type { Change, Edit } from '../../shared/changes/change.ts';
import { refusedByLock } from '../../shared/domain/locks/refused-by-lock.ts';
import type { Committed, FileInfo, Snapshot } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/lib/refusal.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import { call } from './client.ts';

/** How far the last edits have come: on the disk, on their way, or refused. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string };

/** The window's mirror of the open workbook. It moves only by what the file has taken. */
export interface OpenWorkbook {
  readonly file: FileInfo;
  readonly workbook: Workbook;
  readonly seq: number;
  readonly next: { readonly undo: string | null; readonly redo: string | null };
  readonly warnings: readonly string[];
  readonly save: SaveState;
}

interface State {
  /** `undefined` until the shell was asked, null when no workbook is open. */
  readonly open: OpenWorkbook | null | undefined;
}

export const useStore = create<State>(() => ({ open: undefined }));

/** Edits on their way to the file. They go one after the other, each made from the rows as they are then. */
let queue: Promise<unknown> = Promise.resolve();

/** Reads the open workbook anew, as at the start or after the shell changed it. */
export async function readWorkbook(): Promise<void> {
  const snapshot = await call('workbook.read', null);
  useStore.setState(({ open }) => ({ open: snapshot && fromSnapshot(snapshot, open) }));
}

/**
 * Makes a change from the rows as they will be when its turn comes, and waits until the file holds it.
 * A change that changes nothing is not sent.
 *
 * @throws Refusal when the rules or the file say no; nothing is changed then. What the rules refuse was never
 * sent, so it does not count as not saved: whoever asked says why.
 */
export function commit(make: (workbook: Workbook) => Change | null): Promise<void> {
  const pass = through; // As it is when the change is asked for, not when its turn comes.
  return enqueue((open) => {
    const made = make(open.workbook);
    const change = made && pass(open.workbook, { ...made, edits: made.edits.filter(changesSomething) });
    if (!change || change.edits.length === 0) return null;
    const locked = refusedByLock(open.workbook, change.edits);
    if (locked !== null) throw new Refusal('fixed', locked);
    const edits = [...change.edits];
    return () => call('workbook.commit', { title: change.title, edits });
  });
}

/** What every change passes before it is sent, such as a reason that it has to carry. */
export type Through = (workbook: Workbook, change: Change) => Change;

const asItIs: Through = (_, change) => change;
let through: Through = asItIs;

/**
 * Lets changes pass through something from now on, until what comes back is called. What fields send in the same
 * moment, as when their page is left, still passes through it.
 */
export function passChanges(next: Through): () => void {
  through = next;
  return () =>
    queueMicrotask(() => {
      if (through === next) through = asItIs;
    });
}

/** Takes the last act back. */
export function undo(): Promise<void> {
  return enqueue((open) => (open.next.undo === null ? null : () => call('workbook.undo', null)));
}

/** Repeats the act that was taken back last. */
export function redo(): Promise<void> {
  return enqueue((open) => (open.next.redo === null ? null : () => call('workbook.redo', null)));
}

/** Waits until every edit that was made so far has reached the file or was refused. */
export async function settled(): Promise<void> {
  await queue.catch(() => undefined);
}

/** Looks at the workbook and gives back how to send an edit, or null when there is nothing to send. */
type Prepare = (open: OpenWorkbook) => (() => Promise<Committed>) | null;

function enqueue(prepare: Prepare): Promise<void> {
  const turn = queue.catch(() => undefined).then(() => run(prepare));
  queue = turn;
  return turn;
}

async function run(prepare: Prepare): Promise<void> {
  const { open } = useStore.getState();
  if (!open)
    throw new Refusal(
      'not-open',
      'The workbook is closed, so this was not saved. Open it and type it again.',
    );
  const send = prepare(open);
  if (!send) return;
  patch({ save: { kind: 'saving' } });
  try {
    const committed = await send();
    await follow(committed);
    patch({ save: { kind: 'saved', at: committed.savedAt } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await readWorkbook().catch(() => undefined); // The file is the truth: show what it holds now.
    patch({ save: { kind: 'failed', message } });
    throw error;
  }
}

function changesSomething({ before, after }: Edit): boolean {
  if (!before || !after) return before !== after;
  return Object.keys({ ...before, ...after }).some((field) => before[field] !== after[field]);
}

/** Moves the mirror by the lines that the file took; a gap means that others wrote too, so read anew. */
async function follow({ lines, next }: Committed): Promise<void> {
  const { open } = useStore.getState();
  if (!open) return;
  const [first] = lines;
  if (first && first.seq !== open.seq + 1) return readWorkbook();
  let { workbook, seq } = open;
  for (const line of lines) {
    workbook = applyEdits(workbook, line.edits as Change['edits']);
    seq = line.seq;
  }
  patch({ workbook, seq, next });
}

function patch(part: Partial<OpenWorkbook>): void {
  useStore.setState(({ open }) => ({ open: open && { ...open, ...part } }));
}

/** What could not be saved stays said until something is saved again, also when the workbook had to be reopened. */
function fromSnapshot(
  { savedAt: at, ...rest }: Snapshot,
  before: OpenWorkbook | null | undefined,
): OpenWorkbook {
  const unsaved = before?.save.kind === 'failed' && before.file.path === rest.file.path;
  return { ...rest, save: unsaved ? before.save : { kind: 'saved', at } };
}
