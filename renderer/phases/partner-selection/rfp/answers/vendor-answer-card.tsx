import { Button, SegmentedControl } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { v7 as uuid } from 'uuid';
import { useLocation } from 'wouter';
import { setFields } from '../../../../../shared/commands/put.ts';
import { askForClarification } from '../../../../../shared/commands/rfp/ask-for-clarification.ts';
import { aboutMark } from '../../../../../shared/domain/rfp/answer-marks.ts';
import type { AnswerCell } from '../../../../../shared/domain/rfp/answer-matrix.ts';
import { ANSWER_STATES } from '../../../../../shared/model/selection-lists.ts';
import type { RfpQuestion } from '../../../../../shared/model/tables/rfp-question.ts';
import type { Vendor } from '../../../../../shared/model/tables/vendor.ts';
import type { VendorAnswer } from '../../../../../shared/model/tables/vendor-answer.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { SaveText } from '../../../../ui/save-text.tsx';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './answers.module.css';

const SHORT: Readonly<Record<VendorAnswer['state'], string>> = {
  new: 'Not read',
  read: 'Read',
  unclear: 'Unclear',
  refused: 'Declined',
};

interface VendorAnswerCardProps {
  readonly vendor: Vendor;
  readonly question: RfpQuestion;
  readonly cell: AnswerCell;
}

/** One vendor's answer with its marks, what it replaced, and what the evaluators make of it. */
export function VendorAnswerCard({ vendor, question, cell: { answer, marks } }: VendorAnswerCardProps) {
  const set = (fields: Partial<VendorAnswer>, title: string) =>
    commit((now) => (answer ? setFields(now, 'vendor_answer', answer.id, fields, title) : null));
  const about = `the answer of ${vendor.name}`;
  const [, navigate] = useLocation();
  // One clarification at a time: a second click would ask the same again.
  const clarifications = useWorkbook((w) => w.clarification);
  const waiting = Object.values(clarifications).find(
    (one) => one.vendor === vendor.id && one.rfp_question === question.id && one.answer.trim() === '',
  );
  return (
    <section className={styles.answer} aria-label={vendor.name}>
      <h4>{vendor.name}</h4>
      {marks.length > 0 && (
        <p className={styles.marks}>
          {marks.map((mark) => (
            <span key={mark} data-mark={mark} title={aboutMark(mark).help}>
              {aboutMark(mark).symbol} {aboutMark(mark).label}
            </span>
          ))}
        </p>
      )}
      {answer && answer.answer.trim() !== '' && <p className={styles.said}>{answer.answer}</p>}
      {answer && (
        <p className={styles.detail}>
          {[
            ...(answer.document.trim() === '' ? [] : [`Document: ${answer.document}`]),
            ...(answer.received_on === null ? [] : [`Came on ${formatDay(answer.received_on)}`]),
            ...(question.answer_type === 'text' && question.max_length !== null
              ? [`${answer.answer.trim().length} of ${question.max_length} characters`]
              : []),
            ...(question.unit.trim() === '' ? [] : [`In ${question.unit}`]),
          ].join(' · ')}
        </p>
      )}
      {answer && answer.previous.trim() !== '' && (
        <p className={styles.before}>
          <strong>
            Before{answer.changed_on === null ? '' : `, until ${formatDay(answer.changed_on)}`}:
          </strong>{' '}
          {answer.previous}
        </p>
      )}
      {answer && answer.asked_as.trim() !== '' && (
        <p className={styles.before}>
          <strong>It was asked:</strong> {answer.asked_as}
        </p>
      )}
      {answer && (
        <>
          <div className={styles.acts}>
            <SegmentedControl
              size="xs"
              aria-label={`What evaluators make of ${about}`}
              data={ANSWER_STATES.map(({ value }) => ({ value, label: SHORT[value] }))}
              value={answer.state}
              onChange={(value) =>
                set(
                  { state: value as VendorAnswer['state'] },
                  `Mark ${about} as ${SHORT[value as VendorAnswer['state']].toLowerCase()}`,
                ).catch(showRefusal)
              }
            />
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<IconMessageQuestion size={14} aria-hidden />}
              aria-label={`${waiting ? 'See what was asked' : 'Ask about it'}, ${vendor.name}`}
              onClick={() =>
                waiting
                  ? navigate(rowPath('clarification', waiting.id) ?? '')
                  : commit((now) =>
                      askForClarification(now, answer.id, { id: uuid(), today: today() }),
                    ).catch(showRefusal)
              }
            >
              {waiting ? 'See what was asked' : 'Ask about it'}
            </Button>
          </div>
          <SaveText
            label="Note for the evaluators"
            kind="long"
            draftKey={`vendor_answer/${answer.id}/note`}
            value={answer.note}
            onCommit={(text) => set({ note: text }, `Note on ${about}`)}
          />
        </>
      )}
    </section>
  );
}
