import { Button, Slider } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { bestFirst, matrixMeans, weightsOf } from '../../../../../shared/domain/robustness/matrix-means.ts';
import { moveWeight } from '../../../../../shared/domain/robustness/move-weight.ts';
import type { ScoreMatrix } from '../../../../../shared/domain/score/score-matrix.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import styles from '../robustness.module.css';
import { pointsText, shortLeadText, weightText } from '../robustness-format.ts';

/** Where sliders end, in percent: usual weights need room, and at 100 % the others would lose their proportion. */
const USUAL_END = 50;
const LAST_END = 95;

/** Sliders that show the ranking with other weights. Nothing of it is stored. */
export function WhatIf({ matrix }: { readonly matrix: ScoreMatrix }) {
  const own = useMemo(() => weightsOf(matrix), [matrix]);
  const [tried, setTried] = useState<{
    readonly of: ScoreMatrix;
    readonly weights: readonly number[];
  } | null>(null);
  const supposed = tried?.of === matrix ? tried.weights : null;
  const weights = supposed ?? own;
  const means = matrixMeans(matrix, weights);
  const move = (at: number, percent: number) =>
    setTried({ of: matrix, weights: moveWeight(weights, at, percent / 100) });
  return (
    <Panel
      title="Try other weights"
      aside={
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={supposed === null}
          onClick={() => setTried(null)}
        >
          Back to the agreed weights
        </Button>
      }
    >
      <div className={styles.whatIf}>
        <div className={styles.sliders}>
          {matrix.criteria.map(({ id, name }, at) => (
            <WeightSlider
              key={id}
              name={name}
              weight01={weights[at] ?? 0}
              own01={own[at] ?? 0}
              onMove={(percent) => move(at, percent)}
            />
          ))}
        </div>
        <div>
          <p role="status" className={styles.quiet}>
            {supposed === null
              ? 'Move a weight and the others give or take in their proportion. Nothing is stored.'
              : leadInWords(matrix, means)}
          </p>
          <TriedRanking matrix={matrix} means={means} before={matrixMeans(matrix)} />
        </div>
      </div>
    </Panel>
  );
}

interface WeightSliderProps {
  readonly name: string;
  readonly weight01: number;
  readonly own01: number;
  readonly onMove: (percent: number) => void;
}

function WeightSlider({ name, weight01, own01, onMove }: WeightSliderProps) {
  const id = useId();
  const now = weightText(weight01);
  const agreed = weightText(own01);
  const words = now === agreed ? now : `${now}, agreed ${agreed}`;
  return (
    <div className={styles.slider}>
      <div className={styles.sliderHead}>
        <span id={id}>{name}</span>
        <span>
          <strong>{now}</strong>
          {now !== agreed && <span className={styles.agreed}> agreed {agreed}</span>}
        </span>
      </div>
      <Slider
        size="sm"
        min={0}
        max={Math.max(
          Math.min(LAST_END, Math.max(USUAL_END, Math.ceil(200 * own01))),
          Math.ceil(100 * weight01),
        )}
        step={0.5}
        value={100 * weight01}
        onChange={onMove}
        label={null}
        thumbLabel={name}
        thumbValueText={words}
      />
    </div>
  );
}

interface TriedRankingProps {
  readonly matrix: ScoreMatrix;
  readonly means: readonly number[];
  readonly before: readonly number[];
}

function TriedRanking({ matrix, means, before }: TriedRankingProps) {
  const now = bestFirst(means);
  const then = bestFirst(before);
  return (
    <BarList
      label="Ranking with these weights"
      most={5}
      items={now.map((vendor, place) => {
        const was = then.indexOf(vendor);
        const moved = was === place ? '' : was > place ? `▲ up from ${was + 1}` : `▼ down from ${was + 1}`;
        return {
          id: matrix.vendors[vendor]?.id ?? '',
          label: `${place + 1}  ${matrix.vendors[vendor]?.name ?? ''}`,
          ...(moved === '' ? {} : { detail: moved }),
          value: means[vendor] ?? null,
          target: before[vendor] ?? null,
          valueText: pointsText(means[vendor] ?? 0),
        };
      })}
    />
  );
}

function leadInWords(matrix: ScoreMatrix, means: readonly number[]): string {
  const [first = 0, second = 0] = bestFirst(means);
  const lead = (means[first] ?? 0) - (means[second] ?? 0);
  const [a, b] = [matrix.vendors[first]?.name, matrix.vendors[second]?.name];
  return lead < 1e-9
    ? `With these weights ${a} and ${b} are level.`
    : `With these weights ${a} leads ${b} by ${shortLeadText(lead)} points. The line in a bar is today’s score.`;
}
