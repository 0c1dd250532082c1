import { Button, NumberInput, SegmentedControl, Select } from '@mantine/core';
import { IconDice } from '@tabler/icons-react';
import { useId } from 'react';
import { WEIGHT_DRAWS, type WeightDraw } from '../../../../../shared/domain/robustness/simulate-ranking.ts';
import styles from '../robustness.module.css';
import { countText } from '../robustness-format.ts';
import type { ChancesOrder } from './use-chances.ts';

const NAMES: Readonly<Record<WeightDraw, string>> = {
  near: 'Near the agreed weights',
  any: 'Any weights at all',
};

const RUNS = [1_000, 10_000, 50_000, 100_000];
const LARGEST_SEED = 999_999_999;

interface ChancesControlsProps {
  readonly order: ChancesOrder;
  /** Runs of the method settings. */
  readonly usual: number;
  readonly onWeights: (weights: WeightDraw) => void;
  readonly onSeed: (seed: number) => void;
  readonly onRuns: (runs: number | null) => void;
}

/** What is drawn and how often. It is remembered on this computer and not part of the workbook. */
export function ChancesControls({ order, usual, onWeights, onSeed, onRuns }: ChancesControlsProps) {
  const label = useId();
  const { runs, seed, weights } = order;
  const offered = [...new Set([usual, runs, ...RUNS])].sort((a, b) => a - b);
  return (
    <div className={styles.bar}>
      <div>
        <div id={label} className={styles.controlLabel}>
          Weights are drawn
        </div>
        <SegmentedControl
          size="xs"
          aria-labelledby={label}
          data={WEIGHT_DRAWS.map((value) => ({ value, label: NAMES[value] }))}
          value={weights}
          onChange={onWeights}
        />
      </div>
      <Select
        label="Rankings"
        size="xs"
        w={120}
        data={offered.map((count) => ({ value: String(count), label: countText(count) }))}
        value={String(runs)}
        allowDeselect={false}
        onChange={(value) => value !== null && onRuns(Number(value) === usual ? null : Number(value))}
      />
      <NumberInput
        label="Seed"
        description={null}
        size="xs"
        w={130}
        min={0}
        max={LARGEST_SEED}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="strict"
        value={seed}
        onChange={(value) => typeof value === 'number' && onSeed(value)}
      />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDice size={16} aria-hidden />}
        onClick={() => onSeed(seed >= LARGEST_SEED ? 0 : seed + 1)}
      >
        Draw again
      </Button>
    </div>
  );
}
