import { Badge, Button, Group, VisuallyHidden } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { LevelPicker } from '../../../ui/level-picker.tsx';
import { useStored } from '../../../workbook/use-remembered.ts';
import type { Answering } from '../answering/use-answering.ts';
import { useBlind } from '../answering/use-blind.ts';
import { questionLevels } from '../question-levels.ts';
import { AnswerDetails } from './answer-details.tsx';
import { CountsAs } from './counts-as.tsx';
import { NotApplicable } from './not-applicable.tsx';
import { OtherAnswers } from './other-answers.tsx';
import type { Place } from './place-in-checklist.ts';
import { QuestionFooter } from './question-footer.tsx';
import styles from './question-view.module.css';
import { useChecklistKeys } from './use-checklist-keys.ts';

interface QuestionViewProps {
  readonly place: Place;
  readonly answering: Answering;
  readonly onGo: (question: string) => void;
}

/** One question and everything one respondent says to it. */
export function QuestionView({ place, answering, onGo }: QuestionViewProps) {
  const { question } = place;
  const answer = answering.own.get(question.id) ?? null;
  const { hides } = useBlind(answering);
  const [advance, setAdvance] = useStored('readiness.advance', false);
  const [askedWhy, setAskedWhy] = useState<string | null>(null);
  const evidence = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const note = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const key = `${question.id}/${answering.respondent.id}`;
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    shown.current = key;
    return () => {
      shown.current = null;
    };
  }, [key]);

  const rate = (level: number | null) => {
    setAskedWhy(null);
    return answering.answer(question.id, { level }).then(() => {
      // Whoever went on by themselves in the meantime stays where they went.
      if (advance && level !== null && place.next && shown.current === key) onGo(place.next);
    }, showRefusal);
  };
  const toggleNotApplicable = () => {
    if (answer?.not_applicable)
      return answering.answer(question.id, { not_applicable: false }).catch(showRefusal);
    if (askedWhy === key) return setAskedWhy(null);
    if (answer?.reason) return answering.answer(question.id, { not_applicable: true }).catch(showRefusal);
    return setAskedWhy(key);
  };
  useChecklistKeys({ place, onGo, onRate: rate, onNotApplicable: toggleNotApplicable, evidence, note });

  return (
    <section className={styles.view} aria-labelledby="question-text">
      <div>
        <Group gap={8} mih={22}>
          <span className={styles.id}>{question.id}</span>
          {question.gate && (
            <Badge
              variant="outline"
              color="yellow"
              radius="sm"
              size="sm"
              className={styles.gate ?? ''}
              leftSection={<IconLock size={11} aria-hidden />}
              title="At level 2 or lower, or unanswered, this question limits the readiness band, whatever the scores say."
            >
              Gate
            </Badge>
          )}
          <span className={styles.count}>
            Question {place.number} of {place.total}
          </span>
        </Group>
        <h2 id="question-text" className={styles.text}>
          {question.text}
        </h2>
        <VisuallyHidden aria-live="polite">
          {question.id}, question {place.number} of {place.total}: {question.text}
        </VisuallyHidden>
      </div>
      <LevelPicker
        label={`Level for ${question.id}`}
        levels={questionLevels(question)}
        value={answer?.level ?? null}
        onChange={rate}
      />
      <Group gap={8} justify="space-between" align="flex-start">
        <NotApplicable
          key={key}
          answer={answer}
          asking={askedWhy === key}
          draftKey={`${key}/reason`}
          onToggle={toggleNotApplicable}
          onReason={async (reason) => {
            await answering.answer(question.id, { not_applicable: true, reason });
            setAskedWhy(null); // It is answered now; taking the answer back does not ask again.
          }}
        />
        {answer?.level != null && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            fw={500}
            c="dimmed"
            onClick={() => rate(null)}
          >
            Clear answer
          </Button>
        )}
      </Group>
      <CountsAs answer={answer} />
      <OtherAnswers question={question.id} besides={answering.respondent.id} hidden={hides(question.id)} />
      <AnswerDetails
        key={`${key}/details`}
        draftKey={key}
        {...{ question, answer, answering, evidence, note }}
      />
      <QuestionFooter place={place} onGo={onGo} advance={advance} onAdvance={setAdvance} />
    </section>
  );
}
