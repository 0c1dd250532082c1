import { Progress } from '@mantine/core';
import type { Readiness } from '../../../shared/domain/readiness/assess-readiness.ts';
import { BAND_NAMES, type Band } from '../../../shared/domain/readiness/readiness-band.ts';
import { Panel } from '../../ui/panel.tsx';
import { type Tone, ToneBadge } from '../../ui/tone-badge.tsx';
import styles from './overview.module.css';

const BAND_TONES: Readonly<Record<Band, Tone>> = {
  'not-ready': 'bad',
  'prepare-first': 'attention',
  'ready-with-conditions': 'attention',
  ready: 'good',
};

/** The readiness verdict with what stands behind it. */
export function ReadinessPanel({ readiness }: { readonly readiness: Readiness }) {
  const { basis, band, claimed, evidenced, answered, applicable, gates } = readiness;
  const overall = readiness[basis];
  const count = (state: string) => gates.filter((gate) => gate.state === state).length;
  return (
    <Panel title="Readiness today">
      <div className={styles.headline}>
        {overall.score === null ? (
          <div className={styles.unknown}>No score yet</div>
        ) : (
          <div className={styles.score}>
            {points(overall.score)}
            <span className={styles.outOf}>of 100</span>
          </div>
        )}
        {band.band && <ToneBadge tone={BAND_TONES[band.band]}>{BAND_NAMES[band.band]}</ToneBadge>}
      </div>
      <p className={styles.caption}>{captionOf(readiness)}</p>
      <dl className={styles.figures}>
        <dt>{basis === 'evidenced' ? 'Claimed score' : 'Evidenced score'}</dt>
        <dd>{points(basis === 'evidenced' ? claimed.score : evidenced.score)}</dd>
        <dt>Gates passed</dt>
        <dd>
          {count('passed')} of {gates.length - count('not-applicable')}
          {count('failed') > 0 && `, ${count('failed')} failed`}
          {count('open') > 0 && `, ${count('open')} open`}
        </dd>
        <dt>Questions answered</dt>
        <dd>
          {answered} of {applicable}
        </dd>
        <dd className={styles.wide}>
          <Progress
            value={applicable === 0 ? 0 : (100 * answered) / applicable}
            size={6}
            aria-label="Questions answered"
          />
        </dd>
      </dl>
      {band.caps.length > 0 && (
        <div className={styles.caps}>
          <p>
            The score alone would say “{band.byScore && BAND_NAMES[band.byScore]}”. It is held back because:
          </p>
          <ul>
            {band.caps.map(({ reason }) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function captionOf({ basis, ...rest }: Readiness): string {
  const { score, provisional } = rest[basis];
  if (score === null) return 'A score appears as soon as 60 % of one dimension is answered.';
  const base =
    basis === 'evidenced'
      ? 'Counting each answer only as far as it is proven.'
      : 'Counting answers as given.';
  return provisional ? `${base} Provisional: some dimensions are less than 60 % answered.` : base;
}

function points(score: number | null): string {
  return score === null ? '–' : score.toFixed(1);
}
