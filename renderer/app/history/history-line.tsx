import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { LogLine } from '../../../shared/changes/log-line.ts';
import { dateTimeOf, minuteOf } from '../../ui/time-words.ts';
import styles from './history.module.css';
import { LineEdits } from './line-edits.tsx';

interface HistoryLineProps {
  readonly line: LogLine;
  /** The act was taken back and not repeated. */
  readonly undone: boolean;
}

const MARKS: Readonly<Record<LogLine['act'], string | null>> = {
  begin: null,
  do: null,
  undo: 'Undo',
  redo: 'Redo',
};

/** One act: when, who, what; opened, what each field was and is. */
export function HistoryLine({ line, undone }: HistoryLineProps) {
  const [opened, setOpened] = useState(false);
  const id = useId();
  const mark = undone ? 'Undone' : MARKS[line.act];
  return (
    <li className={styles.line} data-undone={undone || undefined}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        <IconChevronRight size={16} aria-hidden className={styles.chevron} />
        <time dateTime={line.at} title={dateTimeOf(line.at)} className={styles.time}>
          {minuteOf(line.at)}
        </time>
        <span className={styles.title}>{line.title}</span>
        {mark && <span className={styles.mark}>{mark}</span>}
        <span className={styles.author}>{line.author}</span>
      </button>
      <div id={id} hidden={!opened} className={styles.body}>
        {opened && <LineEdits edits={line.edits} />}
      </div>
    </li>
  );
}
