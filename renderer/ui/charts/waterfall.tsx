import styles from './waterfall.module.css';
import { placeSteps, type WaterfallStep } from './waterfall-places.ts';

interface WaterfallProps {
  /** What the bars are, as in "From the home team to the partner". */
  readonly label: string;
  readonly steps: readonly WaterfallStep[];
  /** An amount with its sign, as in "+120,000". */
  readonly format: (value: number, kind: WaterfallStep['kind']) => string;
}

/** How one sum becomes another, step by step: what goes is drawn from the right, what comes from the left. */
export function Waterfall({ label, steps, format }: WaterfallProps) {
  return (
    <ul className={styles.steps} aria-label={label}>
      {placeSteps(steps).map(({ step, span, end }, index) => {
        const kind = step.kind === 'total' ? 'total' : step.value < 0 ? 'down' : 'up';
        return (
          <li key={step.id} className={styles.step} data-kind={kind}>
            <span className={styles.name}>
              {step.label}
              {step.detail !== undefined && <span className={styles.detail}>{step.detail}</span>}
            </span>
            <span className={styles.track} aria-hidden>
              <span className={styles.bar} style={{ left: `${span.left}%`, width: `${span.width}%` }} />
              {index < steps.length - 1 && <span className={styles.edge} style={{ left: `${end}%` }} />}
            </span>
            <span className={styles.value}>
              <span aria-hidden className={styles.symbol}>
                {SYMBOLS[kind]}
              </span>
              {format(step.value, step.kind)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const SYMBOLS = { total: '', up: '▲', down: '▼' } as const;
