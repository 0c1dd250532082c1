import { memo } from 'react';
import { dotPlaces, SLOT_WIDTH, STRIP_HEIGHT } from './dot-places.ts';
import styles from './dot-strip.module.css';

/** What one person answered. */
export interface DotAnswer {
  readonly id: string;
  readonly name: string;
  /** As in "DM". */
  readonly initials: string;
  /** As style sheets write it; the accent where it is left out. */
  readonly colour?: string;
  /** 1 to the end of the scale; null where the person has not answered. */
  readonly level: number | null;
}

interface DotStripProps {
  /** What was asked, as in "Answers to R3.2". */
  readonly label: string;
  readonly answers: readonly DotAnswer[];
  /** The highest level, 5 where it is left out. */
  readonly most?: number;
}

/**
 * The answers of several people on one scale. A table may have hundreds: it is one small drawing without listeners,
 * and is drawn anew only for other answers, so keep the list of answers in a `useMemo`.
 */
export const DotStrip = memo(function DotStrip({ label, answers, most = 5 }: DotStripProps) {
  const { dots, empty, counts } = dotPlaces(
    answers.map(({ level }) => level),
    most,
  );
  const width = most * SLOT_WIDTH;
  const middle = STRIP_HEIGHT / 2;
  return (
    <svg
      role="img"
      aria-label={`${label}: ${answersInWords(answers)}`}
      width={width}
      height={STRIP_HEIGHT}
      viewBox={`0 0 ${width} ${STRIP_HEIGHT}`}
      className={styles.strip}
    >
      <line className={styles.line} x1={SLOT_WIDTH / 2} x2={width - SLOT_WIDTH / 2} y1={middle} y2={middle} />
      {empty.map((x) => (
        <circle key={x} className={styles.empty} cx={x} cy={middle} r={3.5} />
      ))}
      {dots.map(({ index, x, y, radius }) => {
        const answer = answers[index];
        if (!answer) return null;
        return (
          <circle
            key={answer.id}
            className={styles.dot}
            style={answer.colour === undefined ? undefined : { fill: answer.colour }}
            cx={x}
            cy={y}
            r={radius}
          >
            <title>{`${answer.initials}: ${answer.name}, level ${answer.level}`}</title>
          </circle>
        );
      })}
      {counts.map(({ x, level, count }) => (
        <g key={level}>
          <title>{namesAt(answers, level)}</title>
          <circle className={styles.count} cx={x} cy={middle} r={10} />
          <text className={styles.number} x={x} y={middle + 4} textAnchor="middle">
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
});

/** Who said what, highest level first: "level 4: Ana Diaz, Ben Ode; level 2: Cy Lund; not answered: Dee Fox". */
export function answersInWords(answers: readonly DotAnswer[]): string {
  const levels = [...new Set(answers.map(({ level }) => level))].sort((a, b) => (b ?? 0) - (a ?? 0));
  if (levels.length === 0) return 'nobody is asked yet';
  return levels
    .map((level) => `${level === null ? 'not answered' : `level ${level}`}: ${listNames(answers, level)}`)
    .join('; ');
}

function namesAt(answers: readonly DotAnswer[], level: number): string {
  return `Level ${level}: ${listNames(answers, level)}`;
}

function listNames(answers: readonly DotAnswer[], level: number | null): string {
  return answers
    .filter((answer) => answer.level === level)
    .map(({ name }) => name)
    .join(', ');
}
