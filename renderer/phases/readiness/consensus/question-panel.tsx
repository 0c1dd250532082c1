import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { evidencedLevel } from '../../../../shared/domain/readiness/evidenced-level.ts';
import type { Resolution } from '../../../../shared/model/readiness-lists.ts';
import { EVIDENCE_STRENGTHS } from '../../../../shared/model/scales.ts';
import type { Answer } from '../../../../shared/model/tables/answer.ts';
import { DotStrip } from '../../../ui/charts/dot-strip.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { levelName } from '../../../ui/level-name.ts';
import { PersonMark } from '../../../ui/person-mark.tsx';
import { usePersonMarks } from '../../../workbook/use-person-marks.ts';
import type { Answering } from '../answering/use-answering.ts';
import { questionPath } from '../question-path.ts';
import type { ConsensusLine } from './consensus-filter.ts';
import { dotAnswers } from './dot-answers.ts';
import { explainLevel } from './explain-agreement.ts';
import styles from './question-panel.module.css';
import { SettleForm } from './settle-form.tsx';

interface QuestionPanelProps {
  readonly line: ConsensusLine;
  readonly answering: Answering;
  /** The form for a decision is open. */
  readonly deciding: boolean;
  readonly onDecide: (on: boolean) => void;
  readonly onSettle: (method: Exclude<Resolution, 'decision'>) => void;
  readonly onTakeBack: () => void;
  readonly onClose: () => void;
}

/** Everything that was said to one question, side by side, and how it is settled. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { line, answering, deciding, onDecide, onSettle, onTakeBack, onClose } = props;
  const { question, answers, hidden } = line;
  const marks = usePersonMarks();
  const dots = useMemo(() => dotAnswers(line, marks), [line, marks]);
  const nameOf = (person: string) => marks.get(person)?.name ?? 'Somebody';
  return (
    <aside className={styles.panel} aria-label={`Answers to ${question.id}`}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Link href={questionPath(question.id)} className={styles.id} title="Open in the checklist">
            {question.id}
          </Link>
          {question.text}
        </h3>
        <IconButton label="Close the details" onClick={onClose}>
          <IconX size={18} aria-hidden />
        </IconButton>
      </div>
      {hidden ? (
        <p className={styles.hidden}>
          The answers to this question stay hidden until you have given yours. Open it in the checklist to
          answer.
        </p>
      ) : (
        <div className={styles.body}>
          <section aria-label="Answers" className={styles.part}>
            <div className={styles.summary}>
              <DotStrip label={`Answers to ${question.id}`} answers={dots} />
              <ExplainButton
                what={`The level that counts for ${question.id}`}
                explain={() => explainLevel(line, nameOf, evidencedOf)}
              />
            </div>
            {answers.length === 0 && <p className={styles.quiet}>Nobody has answered this question yet.</p>}
            <ul className={styles.answers}>
              {answers.map((answer) => (
                <li key={answer.id} className={styles.answer}>
                  <AnswerLine answer={answer} mark={marks.get(answer.respondent)} />
                </li>
              ))}
            </ul>
          </section>
          <SettleForm {...{ line, answering, deciding, onDecide, onSettle, onTakeBack }} />
        </div>
      )}
    </aside>
  );
}

function AnswerLine({
  answer,
  mark,
}: {
  readonly answer: Answer;
  readonly mark: ReturnType<ReturnType<typeof usePersonMarks>['get']>;
}) {
  const { level, evidence_strength, note, evidence, reason } = answer;
  const strength = EVIDENCE_STRENGTHS.find(({ value }) => value === evidence_strength);
  const counted = evidencedOf(answer);
  return (
    <>
      <div className={styles.who}>
        {mark ? <PersonMark {...mark} named /> : 'Somebody'}
        <strong className={styles.level}>{level === null ? 'Not applicable' : levelName(level)}</strong>
      </div>
      {level !== null && (
        <p className={styles.quiet}>
          Evidence: {strength?.label.toLowerCase() ?? 'none'}
          {counted !== null && counted < level && `, counts as ${counted}`}
        </p>
      )}
      {level === null && reason && <p>{reason}</p>}
      {note && <p>{note}</p>}
      {evidence && <p className={styles.quiet}>{evidence}</p>}
    </>
  );
}

function evidencedOf({ level, evidence_strength }: Answer): number | null {
  return level === null ? null : evidencedLevel(level, evidence_strength);
}
