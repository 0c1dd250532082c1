import { IconCheck, IconEyeOff } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import type { PersonMarkOf } from '../../../../shared/domain/readiness/person-marks.ts';
import { DotStrip } from '../../../ui/charts/dot-strip.tsx';
import { formatPlain } from '../../../ui/format-score.ts';
import type { ConsensusLine } from './consensus-filter.ts';
import styles from './consensus-list.module.css';
import { dotAnswers } from './dot-answers.ts';
import { CELL, rowRole, WIDE_CELL } from './list-roles.ts';
import { methodName } from './method-words.ts';

/** Every row has this height, in pixels, so that the list knows where each of them stands. */
export const ROW_HEIGHT = 62;

interface ConsensusRowProps {
  readonly line: ConsensusLine;
  readonly marks: ReadonlyMap<string, PersonMarkOf>;
  /** The levels that results use. */
  readonly basis: 'evidenced' | 'claimed';
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly current: boolean;
  readonly onPick: (question: string) => void;
}

export function consensusRowId(question: string): string {
  return `consensus-${question}`;
}

/** One question with everybody's answers as dots. */
export const ConsensusRow = memo(function ConsensusRow(props: ConsensusRowProps) {
  const { line, marks, basis, at, current, onPick } = props;
  const { question, hidden, spread, agreement01, notApplicable, disagreement } = line;
  const dots = useMemo(() => dotAnswers(line, marks), [line, marks]);
  return (
    <div
      id={consensusRowId(question.id)}
      {...rowRole(at, current, () => onPick(question.id))}
      className={`${styles.cells} ${styles.row}`}
      style={{ height: ROW_HEIGHT }}
    >
      <div {...CELL} className={styles.question}>
        <span className={styles.id}>{question.id}</span>
        <span className={styles.text} title={question.text}>
          {question.gate && <span className={styles.gate}>Gate</span>}
          {question.text}
        </span>
      </div>
      {hidden ? (
        <div {...WIDE_CELL} className={styles.hidden}>
          <IconEyeOff size={14} aria-hidden /> Hidden until you have answered
        </div>
      ) : (
        <>
          <div {...CELL} className={styles.dots}>
            {line.answers.length === 0 ? (
              <span className={styles.quiet}>nobody yet</span>
            ) : (
              <>
                {dots.length > 0 && <DotStrip label={`Answers to ${question.id}`} answers={dots} />}
                {notApplicable > 0 && <span className={styles.quiet}>{notApplicable} n/a</span>}
              </>
            )}
          </div>
          <div {...CELL} className={styles.spread} data-wide={disagreement || undefined}>
            {spread ?? <span className={styles.quiet}>–</span>}
          </div>
          <div {...CELL} className={styles.figure}>
            {agreement01 === null ? (
              <span className={styles.quiet}>–</span>
            ) : (
              `${Math.round(100 * agreement01)} %`
            )}
          </div>
          <div {...CELL} className={styles.counts}>
            <Counts line={line} basis={basis} />
          </div>
        </>
      )}
    </div>
  );
});

function Counts({ line, basis }: Pick<ConsensusRowProps, 'line' | 'basis'>) {
  const { standing, method, settled, disagreement, changedSince } = line;
  const level = standing.state === 'answered' ? formatPlain(round(standing[basis])) : '–';
  if (settled !== null)
    return (
      <>
        <span className={styles.level}>
          {level} <IconCheck size={14} stroke={2.5} aria-hidden />
        </span>
        <span className={styles.how}>
          {methodName(method)}
          {changedSince && ', changed since'}
        </span>
      </>
    );
  if (standing.state === 'not-applicable') return <span className={styles.quiet}>not applicable</span>;
  if (standing.state === 'unanswered') return <span className={styles.quiet}>–</span>;
  return (
    <>
      <span className={styles.level}>{level}</span>
      {disagreement ? (
        <span className={styles.open}>{methodName(method)}, not settled</span>
      ) : (
        line.answers.length > 1 && <span className={styles.how}>{methodName(method)}</span>
      )}
    </>
  );
}

/** A mean of thirds is told apart by one decimal. */
function round(level: number): number {
  return Math.round(level * 10) / 10;
}
