import { useCallback, useEffect, useState } from 'react';
import type { LogLine } from '../../../shared/changes/log-line.ts';
import { call } from '../../workbook/client.ts';
import { useOpen } from '../../workbook/use-workbook.ts';

const PAGE = 50;

interface History {
  /** Newest first; null until the first ones were read. */
  readonly lines: readonly LogLine[] | null;
  /** There are older ones. */
  readonly more: boolean;
  readonly failed: string | null;
  readonly readMore: () => void;
}

/** The change log of the open workbook, page by page, kept up to date with what happens now. */
export function useHistory(): History {
  const seq = useOpen((open) => open.seq);
  const [lines, setLines] = useState<readonly LogLine[] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const read = useCallback(async (before: number | null) => {
    try {
      const found = (await call('workbook.history', { before, limit: PAGE })) as readonly LogLine[];
      setLines((known) => merge(known ?? [], found));
      setFailed(null);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  }, []);
  useEffect(() => {
    void seq; // A new line was written: read the newest again.
    void read(null);
  }, [seq, read]);
  const oldest = lines?.at(-1)?.seq ?? 1;
  const readMore = useCallback(() => void read(oldest), [oldest, read]);
  return { lines, more: oldest > 1, failed, readMore };
}

function merge(known: readonly LogLine[], found: readonly LogLine[]): readonly LogLine[] {
  const all = new Map([...known, ...found].map((line) => [line.seq, line]));
  return [...all.values()].sort((a, b) => b.seq - a.seq);
}
