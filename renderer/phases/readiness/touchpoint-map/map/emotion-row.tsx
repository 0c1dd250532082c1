import type { StageEmotion } from '../../../../../shared/domain/sourcing/touchpoint/emotion-curve.ts';
import { formatEmotion } from '../format-sourcing.ts';
import { EMOTION_HEIGHT, emotionPoints, emotionY } from './emotion-points.ts';
import styles from './map.module.css';

interface EmotionRowProps {
  readonly curve: readonly StageEmotion[];
  /** Width of a stage's column in pixels. */
  readonly column: number;
}

/** How customers feel along the journey, drawn under the stages that it is about. */
export function EmotionRow({ curve, column }: EmotionRowProps) {
  const points = emotionPoints(curve, column);
  const words = curve
    .map(({ stage, mean }) => `${stage.name} ${mean === null ? 'unknown' : formatEmotion(mean)}`)
    .join(', ');
  const width = curve.length * column;
  return (
    <tr className={styles.emotion}>
      <th scope="row" className={styles.emotionHead}>
        Emotion
        <span className={styles.scale}>+2 glad to −2 upset</span>
      </th>
      <td colSpan={Math.max(1, curve.length)}>
        <svg
          role="img"
          aria-label={`Mean emotion by stage: ${words}`}
          width={width}
          height={EMOTION_HEIGHT}
          viewBox={`0 0 ${width} ${EMOTION_HEIGHT}`}
        >
          <line className={styles.zero} x1={0} x2={width} y1={emotionY(0)} y2={emotionY(0)} />
          {points.lines.map((line) => (
            <polyline key={line} className={styles.curve} points={line} />
          ))}
          {points.dots.map(({ stage, x, y, mean, lowest, moments }) => (
            <g key={stage.id}>
              <title>
                {`${stage.name}: mean ${formatEmotion(mean)}, lowest ${formatEmotion(lowest)}${moments === 0 ? '' : `, moments of truth: ${moments}`}`}
              </title>
              <circle
                className={styles.dot}
                data-low={Math.round(mean * 10) < 0 || undefined}
                cx={x}
                cy={y}
                r={4}
              />
              <text className={styles.value} x={x} y={y < 22 ? y + 17 : y - 8} textAnchor="middle">
                {formatEmotion(mean)}
              </text>
            </g>
          ))}
        </svg>
      </td>
    </tr>
  );
}
