import { Button } from '@mantine/core';
import { resolveQuestion } from '../../../../shared/commands/resolve-question.ts';
import { rollUp } from '../../../../shared/domain/readiness/roll-up.ts';
import { type Resolution, ROLL_UPS } from '../../../../shared/model/readiness-lists.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { formatScore } from '../../../ui/format-score.ts';
import { SaveText } from '../../../ui/save-text.tsx';
import { commit } from '../../../workbook/store.ts';
import { usePersonMarks } from '../../../workbook/use-person-marks.ts';
import type { Answering } from '../answering/use-answering.ts';
import type { ConsensusLine } from './consensus-filter.ts';
import { DecisionForm } from './decision-form.tsx';
import { methodName } from './method-words.ts';
import styles from './question-panel.module.css';

interface SettleFormProps {
  readonly line: ConsensusLine;
  readonly answering: Answering;
  readonly deciding: boolean;
  readonly onDecide: (on: boolean) => void;
  readonly onSettle: (method: Exclude<Resolution, 'decision'>) => void;
  readonly onTakeBack: () => void;
}

/** What counts for a question: mean, median, lowest, or a decision with its reason. */
export function SettleForm({ line, answering, deciding, onDecide, onSettle, onTakeBack }: SettleFormProps) {
  const { question, levels, method, settled, standing, changedSince } = line;
  const marks = usePersonMarks();
  const chosen = deciding ? 'decision' : (settled?.method ?? null);
  const leader = settled?.decided_by ? marks.get(settled.decided_by)?.name : undefined;
  return (
    <section aria-label="What counts" className={styles.part}>
      <h4 className={styles.heading}>What counts</h4>
      <fieldset className={styles.ways} aria-label={`Settle ${question.id} by`}>
        {ROLL_UPS.map(({ value, label, help }) => (
          <button
            key={value}
            type="button"
            className={styles.way}
            aria-pressed={chosen === value}
            disabled={levels.length === 0}
            title={help}
            onClick={() => {
              onDecide(false);
              onSettle(value);
            }}
          >
            {label}
            <strong>{shown(rollUp(levels, value))}</strong>
          </button>
        ))}
        <button
          type="button"
          className={styles.way}
          aria-pressed={chosen === 'decision'}
          title="The facilitator sets the level and says why; all answers are kept."
          onClick={() => onDecide(true)}
        >
          Decision
          <strong>{settled?.method === 'decision' ? shown(settled.level) : '…'}</strong>
        </button>
      </fieldset>
      {chosen === 'decision' ? (
        <DecisionForm
          key={question.id}
          line={line}
          answering={answering}
          takesFocus={deciding}
          onDone={() => onDecide(false)}
        />
      ) : (
        settled && (
          <div className={styles.reason}>
            <SaveText
              kind="long"
              label="Reason"
              placeholder="Why this counts, in one sentence"
              draftKey={`${question.id}/settled-reason`}
              value={settled.reason}
              onCommit={(reason) =>
                commit((workbook) =>
                  resolveQuestion(workbook, {
                    question: question.id,
                    method: settled.method,
                    reason,
                    at: new Date().toISOString(),
                  }),
                )
              }
            />
          </div>
        )
      )}
      {standing.state === 'answered' && (
        <p className={styles.note}>
          Counts as claimed {formatScore(standing.claimed)}, evidenced {formatScore(standing.evidenced)}
          {chosen === 'decision' && settled?.method !== 'decision' ? ' until it is decided.' : '.'}
        </p>
      )}
      {changedSince && (
        <p className={styles.changed}>An answer was changed after this was settled: look at it again.</p>
      )}
      <div className={styles.foot}>
        <span className={styles.quiet}>
          {settled === null
            ? `Not settled: ${methodName(method).toLowerCase()}, as in the whole engagement.`
            : `Settled ${formatDay(settled.at.slice(0, 10))}${leader ? ` with ${leader}` : ''}.`}
        </span>
        {settled !== null && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onTakeBack}>
            Take back
          </Button>
        )}
      </div>
    </section>
  );
}

function shown(level: number | null): string {
  return level === null ? '–' : Number.isInteger(level) ? String(level) : formatScore(level);
}
