import { Badge, Button, Kbd } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { LevelPicker } from '../../../ui/level-picker.tsx';
import { useRemembered, useStored } from '../../../workbook/use-remembered.ts';
import type { Answering } from '../answering/use-answering.ts';
import { useBlind } from '../answering/use-blind.ts';
import { OtherAnswers } from '../checklist/other-answers.tsx';
import type { Place } from '../checklist/place-in-checklist.ts';
import { questionLevels } from '../question-levels.ts';
import { PARKED } from './facilitate-path.ts';
import styles from './stage.module.css';
import { type StageField, StageFields } from './stage-fields.tsx';
import { StageHeader } from './stage-header.tsx';
import { FACILITATE_KEYS, useFacilitateKeys } from './use-facilitate-keys.ts';
import { useSessionAnswer } from './use-session-answer.ts';
import { useTimer } from './use-timer.ts';

interface StageProps {
  readonly place: Place;
  readonly answering: Answering;
  readonly onGo: (question: string) => void;
  readonly onLeave: () => void;
}

/** One question, large enough to be read from the back of a room. */
export function Stage({ place, answering, onGo, onLeave }: StageProps) {
  const { question, dimension } = place;
  const [asGroup, setAsGroup] = useRemembered('facilitate-as-group', true);
  const [minutes, setMinutes] = useStored<number | null>('readiness.facilitate-minutes', null);
  const seconds = useTimer(question.id);
  const session = useSessionAnswer(question.id, asGroup, answering);
  const { hides } = useBlind(answering);
  const [opened, setOpened] = useState<{ readonly at: string; readonly field: StageField } | null>(null);
  const open = opened?.at === question.id ? opened.field : null;
  const show = (field: StageField | null) => setOpened(field && { at: question.id, field });
  const next = place.next ?? PARKED;
  const toggleNotApplicable = () => {
    if (session.notApplicable) return session.applyAgain();
    if (session.reason) return session.callNotApplicable(session.reason).catch(showRefusal);
    return show('reason');
  };
  useFacilitateKeys({
    onRate: session.rate,
    onNotApplicable: toggleNotApplicable,
    onPark: () => show('park'),
    onStrength: session.nextStrength,
    onComment: () => show('comment'),
    onNext: () => onGo(next),
    onPrevious: () => (place.previous === null ? undefined : onGo(place.previous)),
    onLeave,
  });
  return (
    <section className={styles.stage} aria-labelledby="stage-question">
      <StageHeader
        {...{ place, answering, asGroup, seconds, minutes }}
        onAsGroup={setAsGroup}
        onMinutes={setMinutes}
      />
      <div className={styles.main}>
        <p className={styles.dimension}>
          {question.id} · {dimension.dimension.title}
          {question.gate && (
            <Badge variant="outline" color="yellow" radius="sm" className={styles.gate ?? ''}>
              Gate
            </Badge>
          )}
        </p>
        <h1 id="stage-question" className={styles.question}>
          {question.text}
        </h1>
        <div className={styles.levels}>
          <LevelPicker
            label={asGroup ? `Level the group agrees on for ${question.id}` : `Level for ${question.id}`}
            levels={questionLevels(question)}
            value={session.level}
            onChange={session.rate}
          />
        </div>
        <OtherAnswers
          question={question.id}
          besides={asGroup ? null : answering.respondent.id}
          hidden={hides(question.id)}
        />
        <StageFields
          key={`${question.id}/${asGroup ? 'group' : answering.respondent.id}`}
          {...{ question, session, answering, asGroup, open }}
          onShow={show}
          onNotApplicable={toggleNotApplicable}
        />
      </div>
      <footer className={styles.footer}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          disabled={place.previous === null}
          onClick={() => place.previous !== null && onGo(place.previous)}
        >
          Previous
        </Button>
        <p className={styles.keys}>
          {FACILITATE_KEYS.map(([keys, what]) => (
            <span key={what}>
              {keys.map((key) => (key === '–' ? key : <Kbd key={key}>{key}</Kbd>))} {what}
            </span>
          ))}
        </p>
        <Button variant="subtle" color="gray" leftSection={<IconX size={16} aria-hidden />} onClick={onLeave}>
          Leave
        </Button>
        <Button rightSection={<IconArrowRight size={16} aria-hidden />} onClick={() => onGo(next)}>
          {place.next === null ? 'Parked points' : 'Next'}
        </Button>
      </footer>
    </section>
  );
}
