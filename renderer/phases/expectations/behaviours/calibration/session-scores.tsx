import { Button, Group, NumberInput, Select, Switch, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { giveCalibrationScore } from '../../../../../shared/commands/give-calibration-score.ts';
import { removeCalibration } from '../../../../../shared/commands/remove-calibration.ts';
import type { Calibration } from '../../../../../shared/domain/behaviour/calibration-standing.ts';
import { SIDES } from '../../../../../shared/model/expectation-lists.ts';
import { removeFromRegister } from '../../../../registers/edit-register.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import styles from './calibration.module.css';

interface SessionScoresProps {
  readonly one: Calibration;
  readonly limit: number;
  readonly hidden: boolean;
  readonly onHidden: (hidden: boolean) => void;
}

/** What the assessors gave one contact, given one after the other without seeing each other's scores. */
export function SessionScores({ one, limit, hidden, onHidden }: SessionScoresProps) {
  const { session, scores, spread, within } = one;
  return (
    <section aria-label="Scores" className={styles.session}>
      <div className={styles.head}>
        {spread === null || hidden ? (
          <ToneBadge tone="none">{`${scores.length} ${scores.length === 1 ? 'score' : 'scores'} given`}</ToneBadge>
        ) : (
          <ToneBadge tone={within ? 'good' : 'attention'}>
            {`${formatPlain(spread)} points apart, ${within ? 'within' : 'above'} ${limit}`}
          </ToneBadge>
        )}
        <Switch
          size="xs"
          label="Score blind"
          checked={hidden}
          onChange={(event) => onHidden(event.currentTarget.checked)}
        />
      </div>
      <ul className={styles.scores}>
        {scores.map(({ id, assessor, side, score_percent, note }) => (
          <li key={id}>
            <span>
              {assessor}
              <span className={styles.quiet}>
                {' '}
                {SIDES.find(({ value }) => value === side)?.label.toLowerCase()}
                {!hidden && note !== '' && `: ${note}`}
              </span>
            </span>
            <strong>{hidden ? 'given' : `${formatPlain(score_percent)} %`}</strong>
            <IconButton
              label={`Delete the score of ${assessor}`}
              onClick={() => removeFromRegister('calibration_score', [id]).catch(showRefusal)}
            >
              <IconTrash size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {hidden && scores.length > 1 && (
        <Button size="compact-sm" variant="default" onClick={() => onHidden(false)}>
          Show all scores and compare
        </Button>
      )}
      <ScoreForm session={session.id} hidden={hidden} onFirst={() => onHidden(hidden)} />
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        onClick={() => commit((workbook) => removeCalibration(workbook, session.id)).catch(showRefusal)}
      >
        Delete this calibration with its scores
      </Button>
    </section>
  );
}

interface Draft {
  readonly assessor: string;
  readonly side: 'client' | 'partner';
  readonly score: number | '';
  readonly note: string;
}

const NOTHING: Draft = { assessor: '', side: 'client', score: '', note: '' };

function ScoreForm({
  session,
  hidden,
  onFirst,
}: {
  readonly session: string;
  readonly hidden: boolean;
  /** Keeps the scores covered when the second one comes in. */
  readonly onFirst: () => void;
}) {
  const [draft, setDraft] = useRemembered<Draft>(`calibration.draft.${session}`, NOTHING);
  const [said, setSaid] = useState('');
  const set = (fields: Partial<Draft>) => setDraft({ ...draft, ...fields });
  const give = () => {
    const { assessor, side, score, note } = draft;
    const id = uuid();
    commit((workbook) =>
      giveCalibrationScore(
        workbook,
        { session, assessor, side, score_percent: score === '' ? null : score, note },
        id,
      ),
    ).then(() => {
      onFirst();
      setSaid(
        hidden
          ? `The score of ${assessor} is kept and covered. The next assessor can go on.`
          : `The score of ${assessor} is kept.`,
      );
      setDraft({ ...NOTHING, side });
    }, showRefusal);
  };
  return (
    <form
      className={styles.form}
      aria-label="Give a score"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <TextInput
        size="xs"
        label="Assessor"
        value={draft.assessor}
        maxLength={80}
        onChange={(event) => set({ assessor: event.currentTarget.value })}
      />
      <Select
        size="xs"
        label="Side"
        allowDeselect={false}
        data={SIDES.map(({ value, label }) => ({ value, label }))}
        value={draft.side}
        onChange={(side) => side && set({ side: side as Draft['side'] })}
      />
      <NumberInput
        size="xs"
        label="Score, %"
        min={0}
        max={100}
        decimalScale={1}
        value={draft.score}
        onChange={(typed) => set({ score: scoreOf(typed) })}
      />
      <TextInput
        size="xs"
        label="Why"
        value={draft.note}
        className={styles.wide ?? ''}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      <Group gap={8} className={styles.wide ?? ''}>
        <Button type="submit" size="compact-sm" disabled={draft.assessor.trim() === '' || draft.score === ''}>
          Give score
        </Button>
        <span className={styles.quiet} aria-live="polite">
          {said}
        </span>
      </Group>
    </form>
  );
}

/** What stands in the field; it comes as text while it ends in a point, such as "87." on the way to 87.5. */
function scoreOf(typed: number | string): number | '' {
  const score = typed === '' ? Number.NaN : Number(typed);
  return Number.isNaN(score) ? '' : score;
}
