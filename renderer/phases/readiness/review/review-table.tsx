import { Button } from '@mantine/core';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import type { Answering } from '../answering/use-answering.ts';
import { useBlind } from '../answering/use-blind.ts';
import { questionPath } from '../question-path.ts';
import { ReviewRow, type RowActions, rowElementId } from './review-row.tsx';
import styles from './review-table.module.css';
import type { Filtering } from './use-review-filter.ts';
import { useReviewKeys } from './use-review-keys.ts';

interface ReviewTableProps {
  readonly readiness: Readiness;
  readonly answering: Answering;
  readonly filtering: Filtering;
  readonly current: string | null;
  readonly setCurrent: (question: string | null) => void;
}

const HEADS = ['Question', 'Level', 'Evidence', 'Owner', 'Due', 'Counts as', 'To target'];

const FIRST = 40;

/** The questions of the checklist in a list, each answered in its row. */
export function ReviewTable({ readiness, answering, filtering, current, setCurrent }: ReviewTableProps) {
  const people = useWorkbook((w) => w.person);
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState<string | null>(null);
  const { shown, keep, clear } = filtering;
  // A long list is drawn in the background, after the rows that one sees first.
  const drawn = useDeferredValue(shown, shown.slice(0, FIRST));
  const visible = useMemo(() => new Set(drawn), [drawn]);
  const { hides } = useBlind(answering);
  const { answer, own } = answering;
  const latest = useRef(own);
  useEffect(() => {
    latest.current = own;
  });

  const asked = useRef(asking);
  useEffect(() => {
    asked.current = asking;
  });
  /** The reason that is on its way, while it is. */
  const sending = useRef<Promise<void>>(Promise.resolve());

  const toggleNotApplicable = useCallback(
    (id: string) => {
      const row = latest.current.get(id);
      keep(id);
      if (asked.current === id) return setAsking(null);
      if (!row?.not_applicable && !row?.reason) return setAsking(id);
      answer(id, { not_applicable: !row.not_applicable }).catch(showRefusal);
    },
    [answer, keep],
  );
  const actions: RowActions = useMemo(
    () => ({
      onCurrent: setCurrent,
      onRate: (id, level) => {
        keep(id);
        return answer(id, { level }).catch(showRefusal);
      },
      onNotApplicable: toggleNotApplicable,
      onReason: async (id, reason) => {
        if (reason.trim() === '' && !latest.current.get(id)?.not_applicable) return;
        const sent = answer(id, { not_applicable: true, reason });
        sending.current = sent;
        const done = () => {
          if (sending.current === sent) sending.current = Promise.resolve();
        };
        sent.then(done, done);
        await sent;
      },
      onReasonDone: (id) => {
        const close = () => {
          const row = document.getElementById(rowElementId(id));
          const field = row?.querySelector('input[type="text"]');
          // With the field its focus would be gone; the keys go on from the row.
          if (field && field === document.activeElement) row?.focus({ preventScroll: true });
          setAsking((now) => (now === id ? null : now));
        };
        // A reason that is refused keeps its field, which says why.
        sending.current.then(close, () => undefined);
      },
    }),
    [answer, keep, setCurrent, toggleNotApplicable],
  );
  useReviewKeys({ shown, current, actions, onOpen: (id) => navigate(questionPath(id)) });

  if (shown.length === 0)
    return (
      <div className={styles.empty}>
        <p>No question passes these filters.</p>
        <Button variant="default" onClick={clear}>
          Show all {filtering.total} questions
        </Button>
      </div>
    );
  return (
    <table className={styles.table} aria-label="Questions of the checklist">
      <thead className={styles.head}>
        <tr className={styles.cells}>
          {HEADS.map((head) => (
            <th key={head} scope="col" className={styles.headCell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {readiness.dimensions.map(({ dimension, questions, score }) => {
        const rows = questions.filter(({ question }) => visible.has(question.id));
        if (rows.length === 0) return null;
        return (
          <tbody key={dimension.id} className={styles.group}>
            <tr className={styles.dimension}>
              <th scope="rowgroup" colSpan={HEADS.length}>
                <strong>
                  {dimension.id} {dimension.title}
                </strong>
                <span className={styles.quiet}>
                  {score.answered} of {score.applicable} answered
                  {dimension.target_level !== null && `, target level ${dimension.target_level}`}
                </span>
              </th>
            </tr>
            {rows.map(({ question, standing }) => {
              const row = own.get(question.id) ?? null;
              return (
                <ReviewRow
                  key={question.id}
                  question={question}
                  answer={row}
                  ownerName={row?.owner ? (people[row.owner]?.name ?? null) : null}
                  counts={standing.state === 'answered' && !hides(question.id) ? standing.evidenced : null}
                  level={
                    standing.state === 'answered' && !hides(question.id) ? standing[readiness.basis] : null
                  }
                  target={dimension.target_level}
                  current={question.id === current}
                  asking={question.id === asking}
                  draftKey={`${question.id}/${answering.respondent.id}/reason`}
                  actions={actions}
                />
              );
            })}
          </tbody>
        );
      })}
    </table>
  );
}
