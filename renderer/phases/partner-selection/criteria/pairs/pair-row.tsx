import { Button } from '@mantine/core';
import { useId } from 'react';
import { comparePair } from '../../../../../shared/commands/selection/compare-pair.ts';
import type { Pair } from '../../../../../shared/domain/ahp/assess-pairs.ts';
import type { PairGroup } from '../../../../../shared/domain/ahp/pair-groups.ts';
import { MOST_STEP, ratioOfStep, stepOfRatio } from '../../../../../shared/domain/ahp/pair-scale.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { commit } from '../../../../workbook/store.ts';
import styles from '../criteria.module.css';
import { useSettling } from '../weights/use-settling.ts';
import { pairSentence } from './pair-words.ts';

interface PairRowProps {
  readonly pair: Pair;
  readonly kind: PairGroup['kind'];
  readonly names: readonly [string, string];
  /** Of all pairs it fits the others least. */
  readonly least: boolean;
  readonly fixed: boolean;
}

/** One pair on a scale of 17 steps, to the left for the first and to the right for the second. */
export function PairRow({ pair, kind, names, least, fixed }: PairRowProps) {
  const id = useId();
  const { first, second, ratio } = pair;
  const store = (next: number | null) =>
    commit((workbook) => comparePair(workbook, kind, { first, second, ratio: next }));
  const step = ratio === null ? null : stepOfRatio(ratio);
  const { shown, move, settle } = useSettling<number | null>(step, (next) =>
    store(next === null ? null : ratioOfStep(next)),
  );
  const sentence = shown === null ? 'Not compared yet' : pairSentence(names, ratioOfStep(shown));
  return (
    <li className={styles.pair} data-open={shown === null || undefined} data-least={least || undefined}>
      <span id={`${id}-first`} className={styles.first}>
        {names[0]}
      </span>
      <input
        type="range"
        min={-MOST_STEP}
        max={MOST_STEP}
        step={1}
        value={shown === null ? 0 : -shown}
        aria-label={`${names[0]} or ${names[1]}`}
        aria-valuetext={sentence}
        disabled={fixed}
        onChange={(event) => move(-Number(event.currentTarget.value))}
        onBlur={settle}
      />
      <span>{names[1]}</span>
      <span className={styles.said}>
        {sentence}
        {least && '. Fits the others least'}
        {shown === null && !fixed && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${names[0]} and ${names[1]} count the same`}
            onClick={() => void store(1).catch(showRefusal)}
          >
            They count the same
          </Button>
        )}
      </span>
    </li>
  );
}
