import styles from './histogram-bars.module.css';

/** Values from `from` up to `to`, and how many there are. */
export interface CountedBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A value drawn as a line over all bars, such as the middle of the values. */
export interface HistogramMark {
  readonly label: string;
  readonly value: number;
}

interface HistogramBarsProps {
  /** What is counted, as in "Drawn cases by net present value". */
  readonly label: string;
  readonly bars: readonly CountedBar[];
  readonly marks: readonly HistogramMark[];
  readonly format: (value: number) => string;
  /** What a bar stands for, as in "120 of 5,000 from 0 to 20,000". */
  readonly describe: (bar: CountedBar) => string;
}

/** How many values lie where. Bars below zero have their own colour and stripes, for zero is always a border. */
export function HistogramBars({ label, bars, marks, format, describe }: HistogramBarsProps) {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  const share = (value: number) => (100 * (value - first.from)) / (last.to - first.from);
  const ticks = ticksOf(bars);
  return (
    <figure className={styles.chart} aria-label={label}>
      <div className={styles.marks} aria-hidden>
        {marks.map((mark) => (
          <span
            key={mark.label}
            className={styles.markName}
            style={{ left: `${Math.min(94, Math.max(6, share(mark.value)))}%` }}
          >
            {mark.label}
          </span>
        ))}
      </div>
      <div className={styles.plot} aria-hidden>
        {bars.map((bar) => (
          <span
            key={bar.from}
            className={styles.bar}
            data-below={bar.to <= 0 || undefined}
            title={describe(bar)}
            style={{ height: `${(100 * bar.count) / most}%` }}
          />
        ))}
        {marks.map((mark) => (
          <span key={mark.label} className={styles.mark} style={{ left: `${share(mark.value)}%` }} />
        ))}
        {first.from < 0 && last.to > 0 && <span className={styles.zero} style={{ left: `${share(0)}%` }} />}
      </div>
      <div className={styles.ticks} aria-hidden>
        {ticks.map((tick) => (
          <span key={tick} style={{ left: `${share(tick)}%` }}>
            {format(tick)}
          </span>
        ))}
      </div>
    </figure>
  );
}

/** About six borders of bars, zero among them where it is one. */
function ticksOf(bars: readonly CountedBar[]): readonly number[] {
  const borders = [...bars.map(({ from }) => from), bars.at(-1)?.to ?? 0];
  const every = Math.max(1, Math.ceil(borders.length / 6));
  const zero = Math.max(0, borders.indexOf(0));
  return borders.filter((_, index) => (index - zero) % every === 0);
}
