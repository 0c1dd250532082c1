import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { groupBy } from '../../../shared/lib/group-by.ts';
import { Guidance } from '../../ui/guidance.tsx';
import { Notice } from '../../ui/notice.tsx';
import page from '../../ui/page.module.css';
import { PageHeader } from '../../ui/page-header.tsx';
import { dayOf } from '../../ui/time-words.ts';
import { Waiting } from '../waiting.tsx';
import styles from './history.module.css';
import { HistoryLine } from './history-line.tsx';
import { undoneLines } from './undone-lines.ts';
import { useHistory } from './use-history.ts';

/** Who changed what and when, with the way back to every earlier value. */
export function HistoryPage() {
  const { lines, more, failed, readMore } = useHistory();
  const undone = useMemo(() => undoneLines(lines ?? []), [lines]);
  const days = useMemo(() => [...groupBy(lines ?? [], (line) => dayOf(line.at))], [lines]);
  return (
    <div className={page.reading}>
      <PageHeader
        title="History"
        crumbs={['Across']}
        purpose="Who changed what and when. Every earlier value can be brought back."
      />
      {failed && (
        <Notice tone="bad" title="The history could not be read">
          {failed}
        </Notice>
      )}
      {lines === null && !failed && <Waiting />}
      {days.map(([day, group]) => (
        <section key={day} aria-label={day}>
          <h2 className={styles.day}>{day}</h2>
          <ol className={styles.lines}>
            {group.map((line) => (
              <HistoryLine key={line.seq} line={line} undone={undone.has(line.seq)} />
            ))}
          </ol>
        </section>
      ))}
      {more && (
        <Button variant="default" mt="md" onClick={readMore}>
          Show earlier changes
        </Button>
      )}
      <Guidance title="How the history works">
        <p>
          Nothing is ever erased. An undo adds a line of its own, and so does restoring a value, so you can
          also take those back.
        </p>
        <p>
          Undo goes back one act at a time. To get one value back and keep everything else, open the line and
          restore that value.
        </p>
      </Guidance>
    </div>
  );
}
