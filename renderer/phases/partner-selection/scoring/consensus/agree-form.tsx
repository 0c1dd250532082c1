import { Button, NumberInput, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { agreeScore, takeBackAgreement } from '../../../../../shared/commands/agree-score.ts';
import type { LeafStanding } from '../../../../../shared/domain/score/leaf-standing.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { formatTwo } from '../two-decimals.ts';
import styles from './consensus.module.css';

interface Draft {
  readonly score: number | '';
  readonly reason: string;
}

/** The score that the group agrees on, with its reason; it counts instead of the mean. */
export function AgreeForm({ cell }: { readonly cell: LeafStanding }) {
  const { vendor, criterion, agreed } = cell;
  // What was begun in a meeting is there again when the panel comes back.
  const [begun, remember] = useRemembered<Draft | null>(`scoring.agree.${vendor}.${criterion}`, null);
  const [problem, setProblem] = useState<string | null>(null);
  const draft = begun ?? { score: agreed?.score ?? '', reason: agreed?.reason ?? '' };
  const change = (fields: Partial<Draft>) => {
    setProblem(null);
    remember({ ...draft, ...fields });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.score === '') return setProblem('Type the score that you agreed on.');
    const { score, reason } = draft;
    commit((book) => agreeScore(book, { vendor, criterion, score, reason, on: today(), id: uuid() })).then(
      () => remember(null),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label="Agreed score">
      <h4>
        {agreed === null
          ? 'Agree on a score'
          : `Agreed on ${formatTwo(agreed.score)}${agreed.agreed_on === null ? '' : `, ${formatDay(agreed.agreed_on)}`}`}
      </h4>
      <NumberInput
        label="Score"
        size="xs"
        min={1}
        max={5}
        step={0.5}
        decimalScale={2}
        value={draft.score}
        error={draft.score === '' && problem}
        onChange={(typed) =>
          change({ score: typed === '' || Number.isNaN(Number(typed)) ? '' : Number(typed) })
        }
      />
      <Textarea
        label="What settled it"
        size="xs"
        autosize
        minRows={2}
        value={draft.reason}
        error={draft.score !== '' && problem}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="xs" disabled={agreed !== null && begun === null}>
          {agreed === null ? 'Agree' : 'Save the change'}
        </Button>
        {agreed !== null && (
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              remember(null);
              commit((book) => takeBackAgreement(book, vendor, criterion)).catch(showRefusal);
            }}
          >
            Let the mean count
          </Button>
        )}
      </div>
    </form>
  );
}
