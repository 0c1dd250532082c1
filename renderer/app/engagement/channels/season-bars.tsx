import type { Seasonality } from '../../../../shared/domain/engagement/seasonality.ts';
import { monthName, peakWords, shortMonth } from './month-names.ts';
import styles from './season.module.css';

interface SeasonBarsProps {
  readonly season: Seasonality;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** There is room for the names of the months. */
  readonly named?: boolean;
}

const NAMES_HEIGHT = 16;

/** Twelve bars from zero, the busiest months in strong colour, with a line at the average month. */
export function SeasonBars({ season, width, height, named = false }: SeasonBarsProps) {
  const highest = Math.max(100, ...season.indices);
  const bars = height - (named ? NAMES_HEIGHT : 0);
  const step = width / 12;
  const average = bars - (100 / highest) * bars;
  return (
    <svg
      className={styles.bars}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Peak: ${peakWords(season)}`}
    >
      {season.indices.map((index, month) => {
        const tall = (index / highest) * bars;
        return (
          <g key={monthName(month)}>
            <rect
              x={month * step + step * 0.12}
              y={bars - tall}
              width={step * 0.76}
              height={tall}
              data-peak={season.busiest.includes(month) || undefined}
            >
              <title>{`${monthName(month)}: ${Math.round(index)} % of an average month`}</title>
            </rect>
            {named && (
              <text x={(month + 0.5) * step} y={height - 3} textAnchor="middle">
                {shortMonth(month)}
              </text>
            )}
          </g>
        );
      })}
      <line x1={0} x2={width} y1={average} y2={average} />
    </svg>
  );
}
