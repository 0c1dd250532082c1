import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { handInScores, isAgreedOn, takeBackScores } from '../../../../../shared/commands/hand-in-scores.ts';
import type { Progress } from '../../../../../shared/domain/score/scoring-progress.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useScoring } from '../use-scoring.ts';
import styles from './mine.module.css';

/** How far an evaluator is with a vendor, and the act that makes the scores count. */
export function HandIn({ pair }: { readonly pair: Progress }) {
  const { workbook } = useScoring();
  const { evaluator, vendor, asked, given, bare, handedIn } = pair;
  const name = workbook.vendor[vendor]?.name ?? vendor;
  const row = Object.values(workbook.evaluation).find(
    (one) => one.evaluator === evaluator && one.vendor === vendor,
  );
  const [note, setNote] = useRemembered(`scoring.note.${evaluator}.${vendor}`, '');
  const [asking, setAsking] = useState<boolean | null>(null);
  const about = { evaluator, vendor };
  const handIn = () =>
    commit((book) => handInScores(book, { ...about, note, at: new Date().toISOString(), id: uuid() })).then(
      () => setAsking(false),
      showRefusal,
    );
  const takeBack = () => {
    if (row) setNote(row.note);
    commit((book) => takeBackScores(book, about)).catch(showRefusal);
  };
  const left = asked.length - given;
  if (handedIn && row)
    return (
      <Panel
        title="Handed in"
        aside={<ToneBadge tone="good">{formatDay(row.done_at.slice(0, 10))}</ToneBadge>}
      >
        {row.note && <p className={styles.answer}>{row.note}</p>}
        {isAgreedOn(workbook, vendor) ? (
          <p className={styles.note}>
            The evaluators have met about {name}, so these scores stay. What the meeting changes is the agreed
            score.
          </p>
        ) : (
          <>
            <p className={styles.note}>
              You may take the scores back until the evaluators have agreed on one of {name}.
            </p>
            <Button variant="default" size="xs" onClick={takeBack}>
              Take my scores back
            </Button>
          </>
        )}
      </Panel>
    );
  return (
    <Panel
      title="Hand in"
      aside={
        <span className={styles.note}>
          {given} of {asked.length} scored
        </span>
      }
    >
      <p className={styles.note}>
        {left === 0 ? 'Everything is scored. ' : `${left} still to score. `}
        {bare > 0 && `${bare} without evidence. `}
        Only what is handed in counts and is seen by the others.
      </p>
      <Textarea
        label="Overall impression"
        size="xs"
        my="xs"
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {asking ? (
        <div className={styles.asking}>
          <p>
            {left > 0 &&
              `${left} ${left === 1 ? 'criterion goes' : 'criteria go'} in without a score of yours. `}
            From then on your scores of {name} are fixed. You can take them back until the evaluators agree on
            a score of this vendor.
          </p>
          <Button size="xs" autoFocus onClick={handIn}>
            Hand in
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsking(false)}>
            Not yet
          </Button>
        </div>
      ) : (
        <Button size="xs" autoFocus={asking === false} disabled={given === 0} onClick={() => setAsking(true)}>
          Hand in the scores of {name}
        </Button>
      )}
    </Panel>
  );
}
