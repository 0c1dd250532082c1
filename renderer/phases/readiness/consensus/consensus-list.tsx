import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { usePersonMarks } from '../../../workbook/use-person-marks.ts';
import type { ConsensusLine } from './consensus-filter.ts';
import styles from './consensus-list.module.css';
import { ConsensusRow, consensusRowId, ROW_HEIGHT } from './consensus-row.tsx';
import { HEAD, HEAD_ROW, listRole, NO_ROLE, ROW_GROUP } from './list-roles.ts';

interface ConsensusListProps {
  readonly lines: readonly ConsensusLine[];
  readonly basis: 'evidenced' | 'claimed';
  readonly current: string | null;
  readonly onPick: (question: string) => void;
}

const HEADS = ['Question', 'Answers, 1 to 5', 'Spread', 'Agreement', 'Counts as'];
const BESIDE = 4;
/** The names of the columns stay in sight above the rows, in pixels. */
const HEAD_HEIGHT = 36;

/** All questions by disagreement. Only the rows in view are drawn: there may be hundreds with ten answers each. */
export function ConsensusList({ lines, basis, current, onPick }: ConsensusListProps) {
  const marks = usePersonMarks();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BESIDE,
    scrollPaddingEnd: HEAD_HEIGHT,
  });
  const at = lines.findIndex(({ question }) => question.id === current);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);
  const drawn = rows.getVirtualItems();
  const active =
    current !== null && drawn.some(({ index }) => index === at) ? consensusRowId(current) : undefined;
  return (
    <div
      ref={scroller}
      {...listRole('Questions by disagreement', lines.length, active)}
      className={styles.grid}
    >
      <div {...HEAD_ROW} className={`${styles.cells} ${styles.head}`}>
        {HEADS.map((head) => (
          <div key={head} {...HEAD}>
            {head}
          </div>
        ))}
      </div>
      <div {...ROW_GROUP}>
        <div {...NO_ROLE} className={styles.space} style={{ height: rows.getTotalSize() }}>
          {drawn.map(({ index, start }) => {
            const line = lines[index];
            if (!line) return null;
            return (
              <div
                key={line.question.id}
                {...NO_ROLE}
                className={styles.place}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ConsensusRow
                  line={line}
                  marks={marks}
                  basis={basis}
                  at={index}
                  current={index === at}
                  onPick={onPick}
                />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
