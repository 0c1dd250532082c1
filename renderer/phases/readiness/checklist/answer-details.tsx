import { Input, SegmentedControl, Text } from '@mantine/core';
import type { Ref } from 'react';
import { Refusal } from '../../../../shared/lib/refusal.ts';
import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../../../../shared/model/scales.ts';
import type { Answer } from '../../../../shared/model/tables/answer.ts';
import type { Question } from '../../../../shared/model/tables/question.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import reach from '../../../ui/reach.module.css';
import { SaveText } from '../../../ui/save-text.tsx';
import { usePicked } from '../../../ui/use-picked.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { PersonSelect } from '../answering/person-select.tsx';
import type { Answering } from '../answering/use-answering.ts';
import styles from './answer-details.module.css';

interface AnswerDetailsProps {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly answering: Answering;
  /** Names the answer, so that texts that were refused find their field again. */
  readonly draftKey: string;
  readonly evidence: Ref<HTMLInputElement & HTMLTextAreaElement>;
  readonly note: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** What backs an answer, what lies behind it, and who does something about it by when. */
export function AnswerDetails({ question, answer, answering, draftKey, evidence, note }: AnswerDetailsProps) {
  const owner = useWorkbook((w) => (answer?.owner ? w.person[answer.owner] : undefined));
  const save = (fields: Partial<Answer>) => answering.answer(question.id, fields);
  const [picked, pick] = usePicked(`${draftKey}/strength`, answer?.evidence_strength ?? 'none', (value) =>
    save({ evidence_strength: value }).catch(showRefusal),
  );
  const strength = EVIDENCE_STRENGTHS.find(({ value }) => value === picked);
  return (
    <div className={styles.details}>
      <Input.Wrapper label="Evidence strength" labelElement="div" className={styles.wide ?? ''}>
        <div className={styles.strength}>
          <SegmentedControl
            size="sm"
            aria-label="Evidence strength"
            classNames={{ input: reach.over }}
            data={EVIDENCE_STRENGTHS.map(({ value, label }) => ({ value, label }))}
            value={picked}
            onChange={(value) => pick(value as EvidenceStrength)}
          />
          <Text size="sm" c="var(--text-quiet)" className={styles.cap ?? ''} aria-live="polite">
            {strength?.help}
          </Text>
        </div>
      </Input.Wrapper>
      <SaveText
        kind="long"
        label="Evidence"
        placeholder="Document, report or link, with its date and owner"
        draftKey={`${draftKey}/evidence`}
        value={answer?.evidence ?? ''}
        onCommit={(text) => save({ evidence: text })}
        inputRef={evidence}
      />
      <SaveText
        kind="long"
        label="Note"
        placeholder="Quotes, doubts, context"
        draftKey={`${draftKey}/note`}
        value={answer?.note ?? ''}
        onCommit={(text) => save({ note: text })}
        inputRef={note}
      />
      <PersonSelect
        label="Owner"
        nobody="Nobody yet"
        value={owner ? { id: owner.id, name: owner.name } : null}
        onChange={(person) => {
          const done =
            person && person.id === null
              ? answering.answer(question.id, {}, person.name)
              : save({ owner: person?.id ?? null });
          done.catch(showRefusal);
        }}
      />
      <SaveText
        kind="date"
        label="Due"
        draftKey={`${draftKey}/due`}
        value={answer?.due ?? ''}
        onCommit={async (text) => save({ due: day(text) })}
      />
    </div>
  );
}

const EARLIEST = '2000-01-01';

/** A year reads as 0002 while it is being typed; no work is due then. */
function day(text: string): string | null {
  if (text !== '' && text < EARLIEST)
    throw new Refusal('invalid', `Due is a day after ${EARLIEST}: check the year.`);
  return text === '' ? null : text;
}
