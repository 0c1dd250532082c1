import { NumberInput, Progress, SegmentedControl } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import reach from '../../../ui/reach.module.css';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { RespondentSelect } from '../answering/respondent-select.tsx';
import type { Answering } from '../answering/use-answering.ts';
import { isDone, type Place } from '../checklist/place-in-checklist.ts';
import styles from './stage.module.css';
import { clockTime } from './use-timer.ts';

interface StageHeaderProps {
  readonly place: Place;
  readonly answering: Answering;
  readonly asGroup: boolean;
  /** On the clock for this question. */
  readonly seconds: number;
  /** What a question should take; null for no limit. */
  readonly minutes: number | null;
  readonly onAsGroup: (asGroup: boolean) => void;
  readonly onMinutes: (minutes: number | null) => void;
}

const LONGEST_MINUTES = 60;

/** How far the workshop is, who answers, and the clock. */
export function StageHeader(props: StageHeaderProps) {
  const { place, answering, asGroup, seconds, minutes, onAsGroup, onMinutes } = props;
  const decided = useWorkbook((w) => w.resolution);
  const done = asGroup
    ? Object.values(decided).filter(({ method }) => method === 'decision').length
    : [...answering.own.values()].filter(isDone).length;
  const over = minutes !== null && seconds > minutes * 60;
  return (
    <header className={styles.header}>
      <div className={styles.progress}>
        <span className={styles.count}>
          Question {place.number} of {place.total}
          <span className={styles.quiet}>
            {' '}
            · {done} {asGroup ? 'decided' : 'answered'}
          </span>
        </span>
        <Progress
          value={(100 * place.number) / place.total}
          size="sm"
          aria-label={`Question ${place.number} of ${place.total}`}
        />
      </div>
      <div className={styles.chooser}>
        <SegmentedControl
          size="xs"
          aria-label="Who answers"
          classNames={{ input: reach.over }}
          data={[
            { value: 'group', label: 'The group' },
            { value: 'person', label: 'One person' },
          ]}
          value={asGroup ? 'group' : 'person'}
          onChange={(value) => onAsGroup(value === 'group')}
        />
        {!asGroup && <RespondentSelect answering={answering} />}
      </div>
      <div className={styles.clock}>
        <span
          role="timer"
          aria-label="Time on this question"
          className={styles.time}
          data-over={over || undefined}
        >
          <IconClock size={18} aria-hidden /> {clockTime(seconds)}
          {over && <span className={styles.over}>over time</span>}
        </span>
        <NumberInput
          size="xs"
          w={92}
          aria-label="Minutes for each question"
          placeholder="Target"
          suffix=" min"
          min={1}
          max={LONGEST_MINUTES}
          allowDecimal={false}
          hideControls
          value={minutes ?? ''}
          onChange={(value) => onMinutes(typeof value === 'number' ? value : null)}
        />
      </div>
    </header>
  );
}
