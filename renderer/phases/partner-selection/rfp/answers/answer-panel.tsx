import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { AnswerMatrix } from '../../../../../shared/domain/rfp/answer-matrix.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './answers.module.css';
import { VendorAnswerCard } from './vendor-answer-card.tsx';

interface AnswerPanelProps {
  readonly question: string;
  readonly matrix: AnswerMatrix;
  /** The questions that previous and next go through. */
  readonly ids: readonly string[];
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** One question with what a good answer has, and every vendor's answer below it. */
export function AnswerPanel({ question: id, matrix, ids, onSelect, onClose }: AnswerPanelProps) {
  const question = useWorkbook((w) => w.rfp_question[id]);
  const criterion = useWorkbook((w) => (question?.criterion ? w.criterion[question.criterion] : undefined));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  if (!question) return null;
  const number = matrix.sections
    .flatMap(({ questions }) => questions)
    .find((one) => one.question.id === id)?.number;
  const at = ids.indexOf(id);
  const go = (to: string | undefined) => to !== undefined && onSelect(to);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key !== 'Escape' && event.key !== 'F6') return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside className={styles.panel} aria-label={`Answers to question ${number}`} onKeyDown={onKeyDown}>
      <div className={styles.panelHead}>
        <h3 ref={title} tabIndex={-1}>
          <span className={styles.detail}>
            Question {number}
            {question.essential && ' ★ essential'}
          </span>
          {question.text}
        </h3>
        <IconButton label="Previous question" disabled={at <= 0} onClick={() => go(ids[at - 1])}>
          <IconChevronUp size={18} aria-hidden />
        </IconButton>
        <IconButton label="Next question" disabled={at >= ids.length - 1} onClick={() => go(ids[at + 1])}>
          <IconChevronDown size={18} aria-hidden />
        </IconButton>
        <IconButton label="Close the answers" onClick={onClose}>
          <IconX size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.panelBody}>
        {question.good_answer.trim() !== '' && (
          <p className={styles.good}>
            <strong>A good answer has</strong> {question.good_answer}
          </p>
        )}
        <p className={styles.detail}>
          {criterion ? (
            <>
              Scored under <Link href={rowPath('criterion', criterion.id) ?? ''}>{criterion.name}</Link>.{' '}
            </>
          ) : (
            'Scored under no criterion. '
          )}
          <Link href={rowPath('rfp_question', id) ?? ''}>The question itself</Link>
        </p>
        {matrix.vendors.map(({ vendor }) => (
          <VendorAnswerCard
            key={`${id}/${vendor.id}`}
            vendor={vendor}
            question={question}
            cell={matrix.cell(vendor.id, id)}
          />
        ))}
      </div>
    </aside>
  );
}
