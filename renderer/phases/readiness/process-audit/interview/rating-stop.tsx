import { Button } from '@mantine/core';
import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import {
  type ProcessFactor,
  READINESS_FACTORS,
} from '../../../../../shared/domain/sourcing/process/process-ratings.ts';
import { LevelPicker } from '../../../../ui/level-picker.tsx';
import { factorAnchors, factorField, figuresOf } from '../factor-words.ts';
import styles from './interview.module.css';
import { ProcessField } from './process-field.tsx';
import { RatingGuide } from './rating-guide.tsx';

interface RatingStopViewProps {
  readonly audit: ProcessAudit;
  readonly factor: ProcessFactor;
  readonly onRate: (rating: number | null) => Promise<void>;
}

const HIGH_IS_GOOD: readonly string[] = [...READINESS_FACTORS, 'workload', 'predictability'];

/** One rating: its five steps as choices, what the figures say, and how to find out. */
export function RatingStopView({ audit, factor, onRate }: RatingStopViewProps) {
  const { label, help } = factorField(factor);
  const { rating, from, byFigures } = audit.ratings[factor];
  const figures = figuresOf(factor);
  const anchors = factorAnchors(factor);
  const differs = from === 'hand' && byFigures !== null && byFigures !== rating;
  return (
    <>
      <div>
        <h2 id="stop-title" className={styles.title}>
          {label}
        </h2>
        <p className={styles.question}>
          {figures === null ? help : `Follows from ${figures}, unless you know better.`}{' '}
          {HIGH_IS_GOOD.includes(factor) ? 'High is good.' : 'Low is good.'}
        </p>
      </div>
      <LevelPicker
        label={`${label} of ${audit.process.name}`}
        levels={anchors.map((name, index) => ({ level: index + 1, name }))}
        value={rating}
        onChange={onRate}
      />
      <div className={styles.under}>
        <span>
          {from === 'figures' && figures !== null && `Taken from ${figures}: ${byFigures}.`}
          {differs && `The figures say ${byFigures}.`}
          {from === null && figures !== null && `No figures yet: fill in ${figures}, or choose.`}
        </span>
        {from === 'hand' && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            fw={500}
            c="dimmed"
            onClick={() => void onRate(null)}
          >
            {byFigures === null ? 'Clear rating' : 'Take it from the figures'}
          </Button>
        )}
      </div>
      {differs && <ProcessField process={audit.process} name="rating_note" />}
      <RatingGuide factor={factor} />
    </>
  );
}
