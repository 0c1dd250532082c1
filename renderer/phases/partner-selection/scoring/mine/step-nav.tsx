import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Score } from '../../../../../shared/model/tables/score.ts';
import type { ScoreCell } from '../cell-path.ts';
import styles from './mine.module.css';
import type { ScoreStep, StepGroup } from './score-steps.ts';

interface StepNavProps {
  readonly groups: readonly StepGroup[];
  readonly current: ScoreCell;
  readonly scoreOf: (cell: ScoreCell) => Score | undefined;
  readonly onPick: (cell: ScoreCell) => void;
}

/** Everything that is to be scored, with what was given. */
export function StepNav({ groups, current, scoreOf, onPick }: StepNavProps) {
  const list = useRef<HTMLElement>(null);
  const at = `${current.vendor}~${current.criterion}`;
  useEffect(() => {
    list.current?.querySelector(`[data-step="${CSS.escape(at)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <nav ref={list} className={styles.steps} aria-label="What is to be scored">
      {groups.map(({ id, title, steps }) => (
        <section key={id} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {steps.map((step) => (
              <li key={`${step.vendor}~${step.criterion}`}>
                <StepButton
                  step={step}
                  current={at === `${step.vendor}~${step.criterion}`}
                  row={scoreOf(step)}
                  onPick={() => onPick(step)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface StepButtonProps {
  readonly step: ScoreStep;
  readonly current: boolean;
  readonly row: Score | undefined;
  readonly onPick: () => void;
}

function StepButton({ step, current, row, onPick }: StepButtonProps) {
  const score = row?.score ?? null;
  const bare = score !== null && row?.evidence.trim() === '';
  return (
    <button
      type="button"
      className={styles.step}
      data-step={`${step.vendor}~${step.criterion}`}
      aria-current={current || undefined}
      onClick={onPick}
    >
      <span>{step.label}</span>
      <span className={styles.given}>
        {bare && (
          <span className={styles.bare} title="Without evidence">
            !<VisuallyHidden> without evidence, </VisuallyHidden>
          </span>
        )}
        {score ?? '–'}
        <VisuallyHidden>{score === null ? ' not scored' : ' points'}</VisuallyHidden>
      </span>
    </button>
  );
}
