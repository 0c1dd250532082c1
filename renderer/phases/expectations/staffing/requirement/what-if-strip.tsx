import { Button, Slider } from '@mantine/core';
import { useId } from 'react';
import type { Supposed } from '../../../../../shared/domain/staffing/what-if.ts';
import type { Queue } from '../../../../../shared/model/tables/queue.ts';
import { Panel } from '../../../../ui/panel.tsx';
import styles from '../staffing.module.css';
import { decimal } from '../staffing-words.ts';

interface WhatIfStripProps {
  readonly queue: Queue;
  readonly planned: Supposed;
  /** Null while the queue's own figures are shown. */
  readonly supposed: Supposed | null;
  /** What it comes to, in a sentence; null while the queue's own figures are shown. */
  readonly result: string | null;
  /** Why it could not be worked out, in a sentence; null otherwise. */
  readonly failed: string | null;
  readonly onSuppose: (supposed: Supposed | null) => void;
}

interface Line {
  readonly key: keyof Supposed;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const LINES: readonly Line[] = [
  { key: 'volumePercent', name: 'Volume', min: 50, max: 200, step: 5 },
  { key: 'ahtPercent', name: 'Handle time', min: 60, max: 160, step: 5 },
  { key: 'targetPercent', name: 'Service level', min: 50, max: 99, step: 1 },
  { key: 'shrinkagePercent', name: 'Shrinkage', min: 0, max: 60, step: 1 },
];

/** Sliders that show what other figures would come to. Nothing of it is stored. */
export function WhatIfStrip({ queue, planned, supposed, result, failed, onSuppose }: WhatIfStripProps) {
  const now = supposed ?? planned;
  const set = (key: keyof Supposed, value: number) => {
    const next = { ...now, [key]: value };
    const same = LINES.every((line) => next[line.key] === planned[line.key]);
    onSuppose(same ? null : next);
  };
  const lines = LINES.filter(({ key }) => key !== 'targetPercent' || queue.work !== 'deferred');
  return (
    <Panel
      title="What if"
      aside={
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={supposed === null}
          onClick={() => onSuppose(null)}
        >
          Back to the queue’s figures
        </Button>
      }
    >
      <div className={styles.sliders}>
        {lines.map((line) => (
          <WhatIfSlider
            key={line.key}
            line={line}
            value={now[line.key]}
            detail={line.key === 'volumePercent' || line.key === 'ahtPercent' ? 'of what is expected' : ''}
            onChange={(value) => set(line.key, value)}
          />
        ))}
      </div>
      <p className={styles.quiet} role="status">
        {failed === null
          ? (result ?? 'Move a slider to see what it does. Nothing is stored.')
          : `This could not be worked out: ${failed} Move a slider to try again.`}
      </p>
    </Panel>
  );
}

function WhatIfSlider(props: {
  readonly line: Line;
  readonly value: number;
  readonly detail: string;
  readonly onChange: (value: number) => void;
}) {
  const { line, value, detail, onChange } = props;
  const id = useId();
  const words = `${Number.isInteger(value) ? value : decimal(value)} %${detail === '' ? '' : ` ${detail}`}`;
  return (
    <div className={styles.slider}>
      <div className={styles.sliderHead}>
        <span id={id}>{line.name}</span>
        <strong>{words}</strong>
      </div>
      <Slider
        size="sm"
        min={Math.min(line.min, value)}
        max={Math.max(line.max, value)}
        step={line.step}
        value={value}
        onChange={onChange}
        label={null}
        thumbLabel={line.name}
        thumbValueText={words}
      />
    </div>
  );
}
