import type { Edit } from './change.ts';

/** What a line of the change log records: the workbook's creation, a new act, or the taking back or repeating of one. */
export type Act = 'begin' | 'do' | 'undo' | 'redo';

/** One line of the workbook's change log. Lines are only ever added. */
export interface LogLine {
  /** 1, 2, 3, ... without gaps. */
  readonly seq: number;
  /** When, in UTC. */
  readonly at: string;
  /** Who, as they named themselves. */
  readonly author: string;
  readonly act: Act;
  /** The line that an undo or redo is about; null for a new act. */
  readonly of: number | null;
  readonly title: string;
  readonly edits: readonly Edit[];
}
