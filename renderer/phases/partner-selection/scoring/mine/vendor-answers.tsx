import { useMemo } from 'react';
import { ANSWER_STATES } from '../../../../../shared/model/selection-lists.ts';
import type { RfpQuestion } from '../../../../../shared/model/tables/rfp-question.ts';
import type { VendorAnswer } from '../../../../../shared/model/tables/vendor-answer.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import type { ScoreCell } from '../cell-path.ts';
import styles from './mine.module.css';

/** What the vendor answered to the questions of a criterion, and to those of the whole that it is a part of. */
export function VendorAnswers({ cell }: { readonly cell: ScoreCell }) {
  const questions = useWorkbook((w) => w.rfp_question);
  const answers = useWorkbook((w) => w.vendor_answer);
  const criteria = useWorkbook((w) => w.criterion);
  const parent = criteria[cell.criterion]?.parent ?? null;
  const asked = useMemo(
    () =>
      Object.values(questions)
        .filter(
          ({ criterion, state }) =>
            state !== 'left-out' &&
            criterion !== null &&
            (criterion === cell.criterion || criterion === parent),
        )
        .sort((a, b) => a.position - b.position),
    [questions, cell.criterion, parent],
  );
  return (
    <Panel title="What the vendor answered">
      {asked.length === 0 ? (
        <p className={styles.note}>No question was asked under this criterion.</p>
      ) : (
        <ul className={styles.answers}>
          {asked.map((question) => (
            <li key={question.id}>
              <Answer
                question={question}
                answer={Object.values(answers).find(
                  (row) => row.vendor === cell.vendor && row.rfp_question === question.id,
                )}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface AnswerProps {
  readonly question: RfpQuestion;
  readonly answer: VendorAnswer | undefined;
}

function Answer({ question, answer }: AnswerProps) {
  const state = ANSWER_STATES.find(({ value }) => value === answer?.state);
  const troubled = answer?.state === 'unclear' || answer?.state === 'refused';
  return (
    <>
      <p className={styles.question}>{question.text}</p>
      {answer?.answer.trim() ? (
        <p className={styles.answer}>
          {answer.answer}
          {question.unit && ` ${question.unit}`}
        </p>
      ) : (
        <p className={styles.note}>No answer.</p>
      )}
      {answer?.document && <p className={styles.note}>Document: {answer.document}</p>}
      {(answer?.late || troubled) && (
        <p className={styles.badges}>
          {answer?.late && <ToneBadge tone="attention">Came late</ToneBadge>}
          {troubled && state && <ToneBadge tone="attention">{state.label}</ToneBadge>}
        </p>
      )}
      {question.good_answer && <p className={styles.note}>A good answer has: {question.good_answer}</p>}
    </>
  );
}
