import { useCallback, useEffect, useState } from 'react';
import type { LogLine } from '../../../shared/changes/log-line.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { call } from '../../workbook/client.ts';
import { useOpen } from '../../workbook/use-workbook.ts';

/** Lines of the log that are read in one go. */
const PAGE = 200;

interface RowHistory {
  /** The acts that touched the row, newest first; null until the first ones were read. */
  readonly lines: readonly LogLine[] | null;
  /** There are older lines that were not read yet. */
  readonly more: boolean;
  readonly readMore: () => void;
}

/** What happened to one row, out of the change log, page by page. */
export function useRowHistory(table: TableName, id: string): RowHistory {
  const seq = useOpen((open) => open.seq);
  const [read, setRead] = useState<readonly LogLine[] | null>(null);
  const load = useCallback(async (before: number | null) => {
    try {
      const found = (await call('workbook.history', { before, limit: PAGE })) as readonly LogLine[];
      setRead((known) =>
        [...new Map([...(known ?? []), ...found].map((line) => [line.seq, line])).values()].sort(
          (a, b) => b.seq - a.seq,
        ),
      );
    } catch {
      setRead((known) => known ?? []); // The History page says what is wrong with the log; here it is an extra.
    }
  }, []);
  useEffect(() => {
    void seq; // A new line was written: read the newest again.
    void load(null);
  }, [seq, load]);
  const oldest = read?.at(-1)?.seq ?? 1;
  const readMore = useCallback(() => void load(oldest), [load, oldest]);
  const lines =
    read?.filter(({ edits }) => edits.some((edit) => edit.table === table && edit.id === id)) ?? null;
  return { lines, more: oldest > 1, readMore };
}
