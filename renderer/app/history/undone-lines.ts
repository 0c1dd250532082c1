import type { LogLine } from '../../../shared/changes/log-line.ts';

/** The acts that stand undone now: those whose last undo was not followed by a redo. Lines come newest first. */
export function undoneLines(lines: readonly LogLine[]): ReadonlySet<number> {
  const decided = new Set<number>();
  const undone = new Set<number>();
  for (const { act, of } of lines) {
    if (of === null || decided.has(of)) continue;
    decided.add(of);
    if (act === 'undo') undone.add(of);
  }
  return undone;
}
