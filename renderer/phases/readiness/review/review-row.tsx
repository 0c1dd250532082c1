import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { EVIDENCE_STRENGTHS, MATURITY_LEVELS } from '../../../../shared/model/scales.ts';
import type { Answer } from '../../../../shared/model/tables/answer.ts';
import type { Question } from '../../../../shared/model/tables/question.ts';
import { Figure } from '../../../ui/figure.tsx';
import { formatDay } from '../../../ui/format-day.ts';
import { formatPlain } from '../../../ui/format-score.ts';
import { LevelPicker } from '../../../ui/level-picker.tsx';
import { SaveText } from '../../../ui/save-text.tsx';
import { questionPath } from '../question-path.ts';
import { NotApplicableToggle } from './not-applicable-toggle.tsx';
import styles from './review-table.module.css';
import { ToTarget } from './to-target.tsx';

/** What can be done in a row; the same object for all rows and all renders. */
export interface RowActions {
  readonly onCurrent: (question: string) => void;
  readonly onRate: (question: string, level: number) => Promise<unknown>;
  readonly onNotApplicable: (question: string) => void;
  readonly onReason: (question: string, reason: string) => Promise<void>;
  /** The field for the reason was left; what was typed has been handed to `onReason`. */
  readonly onReasonDone: (question: string) => void;
}

interface ReviewRowProps {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly ownerName: string | null;
  /** The level that the evidence of all answers supports, 1-5; null while unknown. */
  readonly counts: number | null;
  /** The level that is compared with the target, 1-5; null while unknown. */
  readonly level: number | null;
  readonly target: number | null;
  readonly current: boolean;
  readonly asking: boolean;
  readonly draftKey: string;
  readonly actions: RowActions;
}

export function rowElementId(question: string): string {
  return `review-${question}`;
}

/** One question with its answer. Rows that did not change are not drawn anew: there may be thousands. */
export const ReviewRow = memo(function ReviewRow(props: ReviewRowProps) {
  const { question, answer, ownerName, counts, level, target, current, asking, draftKey, actions } = props;
  const note = answer?.note || answer?.reason || answer?.evidence || '';
  const strength = EVIDENCE_STRENGTHS.find(({ value }) => value === answer?.evidence_strength);
  const due = answer?.due ? formatDay(answer.due) : null;
  const judged = answer !== null && answer.level !== null;
  return (
    <tr
      id={rowElementId(question.id)}
      tabIndex={-1}
      className={`${styles.cells} ${styles.row}`}
      aria-current={current || undefined}
      onFocus={() => actions.onCurrent(question.id)}
    >
      <td className={styles.question}>
        <Link href={questionPath(question.id)} className={styles.id} tabIndex={-1} title="Open this question">
          {question.id}
        </Link>
        <div className={styles.words}>
          <span className={styles.text}>
            {question.gate && (
              <span className={styles.gate} title="Limits the readiness band, whatever the scores say">
                Gate
              </span>
            )}
            {question.text}
          </span>
          {asking ? (
            <ReasonField onDone={() => actions.onReasonDone(question.id)}>
              <SaveText
                label={`Why does ${question.id} not apply?`}
                labelHidden
                placeholder="Why does it not apply? Saved as soon as the reason is given."
                draftKey={draftKey}
                value={answer?.reason ?? ''}
                onCommit={(reason) => actions.onReason(question.id, reason)}
                autoFocus
              />
            </ReasonField>
          ) : (
            (note || ownerName || due) && (
              <span className={styles.note} title={note || undefined}>
                <span className={styles.meta}>
                  {[ownerName, due && `due ${due}`].filter(Boolean).join(', ')}
                </span>
                {note}
              </span>
            )
          )}
        </div>
      </td>
      <td className={styles.levels}>
        <LevelPicker
          variant="compact"
          label={`Level for ${question.id}`}
          levels={MATURITY_LEVELS}
          value={answer?.level ?? null}
          onChange={(next) => actions.onRate(question.id, next)}
        />
        <NotApplicableToggle
          question={question.id}
          chosen={answer?.not_applicable ?? false}
          onToggle={() => actions.onNotApplicable(question.id)}
        />
      </td>
      <td className={styles.evidence}>{judged && strength?.label}</td>
      <td className={styles.owner} title={ownerName ?? undefined}>
        {ownerName}
      </td>
      <td className={styles.due}>{due}</td>
      <td className={styles.counts}>
        <Figure value={counts} format={formatPlain} />
      </td>
      <td className={styles.target}>
        <ToTarget level={level} target={target} />
      </td>
    </tr>
  );
});

interface ReasonFieldProps {
  /** Enter, Escape or going elsewhere on the page. */
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Notices when a field is done with: a pause in typing is not the end of the sentence. */
function ReasonField({ onDone, children }: ReasonFieldProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the field inside, which does the work.
    <div
      onBlur={({ target, relatedTarget, currentTarget }) => {
        if (document.activeElement === target) return; // Another window is in front for a while.
        const toggle = currentTarget.closest('tr')?.querySelector('button[aria-pressed]');
        if (relatedTarget === null || relatedTarget !== toggle) onDone(); // The toggle closes the field itself.
      }}
      onKeyDown={({ key }) => key === 'Enter' && onDone()}
    >
      {children}
    </div>
  );
}
