import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { setWeights } from '../../../../../shared/commands/selection/take-over-weights.ts';
import { type MovedWeight, moveWeight } from '../../../../../shared/domain/criterion/methods/move-weight.ts';
import type { Criterion } from '../../../../../shared/model/tables/criterion.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { commit } from '../../../../workbook/store.ts';
import styles from '../criteria.module.css';
import { useSettling } from './use-settling.ts';

interface DirectEditorProps {
  readonly set: readonly Criterion[];
  /** The weights are frozen. */
  readonly fixed: boolean;
}

/** Sliders that keep the sum at 100: moving one scales those that are not locked. */
export function DirectEditor({ set, fixed }: DirectEditorProps) {
  const [locked, setLocked] = useState<ReadonlySet<string>>(new Set());
  const stored = set.map(({ id, weight }) => ({ id, weight: weight ?? 0, locked: locked.has(id) }));
  const { shown, move, settle } = useSettling<readonly MovedWeight[]>(stored, (weights) =>
    commit((workbook) =>
      setWeights(
        workbook,
        weights.map(({ id, weight }) => ({ id, weight })),
        'Move weights',
      ),
    ),
  );
  const weightOf = (id: string) => shown.find((one) => one.id === id)?.weight ?? 0;
  const toggle = (id: string) =>
    setLocked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const moving = (id: string, to: number) =>
    move(
      moveWeight(
        shown.map((one) => ({ ...one, locked: locked.has(one.id) })),
        id,
        to,
      ),
    );
  return (
    <ul className={styles.sliders} aria-label="Weights">
      {set.map(({ id, name }) => (
        <li key={id}>
          <IconButton
            label={locked.has(id) ? `Let ${name} move again` : `Hold ${name} while others move`}
            pressed={locked.has(id)}
            disabled={fixed}
            onClick={() => toggle(id)}
          >
            {locked.has(id) ? <IconLock size={16} aria-hidden /> : <IconLockOpen size={16} aria-hidden />}
          </IconButton>
          <label htmlFor={`weight-${id}`}>{name}</label>
          <input
            id={`weight-${id}`}
            type="range"
            min={0}
            max={100}
            step={0.5}
            value={weightOf(id)}
            aria-valuetext={`${formatScore(weightOf(id))} %`}
            disabled={fixed || locked.has(id)}
            onChange={(event) => moving(id, Number(event.currentTarget.value))}
            onBlur={settle}
          />
          <output htmlFor={`weight-${id}`}>{formatScore(weightOf(id))} %</output>
        </li>
      ))}
    </ul>
  );
}
