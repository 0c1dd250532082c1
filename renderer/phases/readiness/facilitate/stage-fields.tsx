import { Button, TextInput } from '@mantine/core';
import { IconFileCheck, IconMessage, IconParking, IconSlash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { v7 as uuid } from 'uuid';
import { parkPoint } from '../../../../shared/commands/park-point.ts';
import { evidencedLevel } from '../../../../shared/domain/readiness/evidenced-level.ts';
import { EVIDENCE_STRENGTHS } from '../../../../shared/model/scales.ts';
import type { Question } from '../../../../shared/model/tables/question.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { SaveText } from '../../../ui/save-text.tsx';
import { commit } from '../../../workbook/store.ts';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import type { Answering } from '../answering/use-answering.ts';
import styles from './stage.module.css';
import type { SessionAnswer } from './use-session-answer.ts';

/** What is typed below a question. */
export type StageField = 'reason' | 'comment' | 'park';

interface StageFieldsProps {
  readonly question: Question;
  readonly session: SessionAnswer;
  readonly answering: Answering;
  readonly asGroup: boolean;
  readonly open: StageField | null;
  readonly onShow: (field: StageField | null) => void;
  readonly onNotApplicable: () => unknown;
}

/** What goes with the level: "not applicable", evidence, a comment, and points to park. */
export function StageFields(props: StageFieldsProps) {
  const { question, session, answering, asGroup, open, onShow, onNotApplicable } = props;
  const { level, strength, notApplicable, reason, comment } = session;
  const parked = useWorkbook((w) => w.parked_point);
  const here = Object.values(parked).filter((point) => point.question === question.id && !point.settled);
  const label = EVIDENCE_STRENGTHS.find(({ value }) => value === strength)?.label ?? strength;
  const counted = level === null ? null : evidencedLevel(level, strength);
  const answers = useWorkbook((w) => w.answer);
  const rated = Object.values(answers).filter(
    (row) => row.question === question.id && row.respondent !== answering.respondent.id && row.level !== null,
  ).length;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (open === 'comment') field.current?.focus();
  }, [open]);
  return (
    <div className={styles.fields}>
      <div className={styles.buttons}>
        <Button
          variant={notApplicable ? 'filled' : 'default'}
          color="gray"
          leftSection={<IconSlash size={16} aria-hidden />}
          aria-pressed={notApplicable}
          onClick={onNotApplicable}
        >
          Not applicable
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileCheck size={16} aria-hidden />}
          onClick={session.nextStrength}
        >
          <span aria-live="polite">
            Evidence: {label.toLowerCase()}
            {counted !== null && level !== null && counted < level && `, counts as ${counted}`}
          </span>
        </Button>
        <Button
          variant="default"
          leftSection={<IconMessage size={16} aria-hidden />}
          onClick={() => onShow('comment')}
        >
          {asGroup ? 'Reason' : 'Comment'}
        </Button>
        <Button
          variant="default"
          leftSection={<IconParking size={16} aria-hidden />}
          onClick={() => onShow('park')}
        >
          Park a point{here.length > 0 ? `, ${here.length} parked` : ''}
        </Button>
      </div>
      {notApplicable && (
        <p className={styles.notice}>
          {answering.respondent.name} calls it not applicable.
          {rated > 0 &&
            ` ${rated === 1 ? 'The level that one other gave' : `The levels that ${rated} others gave`} still ${rated === 1 ? 'counts' : 'count'}.`}
        </p>
      )}
      {/* A pause in typing saves and is not the end of the sentence: the field stays. */}
      {(open === 'reason' || notApplicable) && (
        <SaveText
          label={`Why does it not apply? Said by ${answering.respondent.name}`}
          placeholder="Saved as soon as the reason is given"
          draftKey={`${question.id}/${answering.respondent.id}/stage-reason`}
          value={reason}
          onCommit={async (text) => {
            if (text.trim() !== '') await session.callNotApplicable(text);
          }}
          autoFocus={open === 'reason'}
        />
      )}
      {(open === 'comment' || comment !== '') && (
        <SaveText
          label={asGroup ? 'Reason of the group' : `Comment of ${answering.respondent.name}`}
          description={asGroup && level === null ? 'Goes into the workbook with the level.' : undefined}
          placeholder={asGroup ? 'Why this level counts' : 'Quotes, doubts, context'}
          draftKey={`${question.id}/${asGroup ? 'group' : answering.respondent.id}/stage-comment`}
          value={comment}
          onCommit={session.saveComment}
          inputRef={field}
        />
      )}
      {open === 'park' && <ParkField question={question.id} onDone={() => onShow(null)} />}
    </div>
  );
}

function ParkField({ question, onDone }: { readonly question: string; readonly onDone: () => void }) {
  // A point that was begun and not parked yet is there again when the question is.
  const [text, setText] = useRemembered(`park-begun.${question}`, '');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  const park = () => {
    const at = new Date().toISOString();
    commit((workbook) => parkPoint(workbook, { id: uuid(), text, question, at })).then(() => {
      setText('');
      onDone();
    }, showRefusal);
  };
  return (
    <div ref={place} className={styles.park}>
      <TextInput
        label="What is parked?"
        placeholder="In a few words; Enter parks it"
        maxLength={200}
        className={styles.grow ?? ''}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          park();
        }}
      />
      <Button onClick={park} disabled={text.trim() === ''}>
        Park
      </Button>
      <Button variant="subtle" color="gray" onClick={onDone}>
        Close
      </Button>
    </div>
  );
}
