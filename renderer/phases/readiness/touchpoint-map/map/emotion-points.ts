import type { StageEmotion } from '../../../../../shared/domain/sourcing/touchpoint/emotion-curve.ts';
import type { Stage } from '../../../../../shared/model/tables/stage.ts';

export const EMOTION_HEIGHT = 64;
const MARGIN = 10;

export interface EmotionPoint {
  readonly stage: Stage;
  readonly x: number;
  readonly y: number;
  readonly mean: number;
  readonly lowest: number;
  readonly moments: number;
}

/** Where an emotion from -2 to 2 lies, in pixels from the top. */
export function emotionY(emotion: number): number {
  return MARGIN + ((2 - emotion) / 4) * (EMOTION_HEIGHT - 2 * MARGIN);
}

/**
 * The curve over columns of one width: a point in the middle of each stage that is felt, and lines between
 * neighbours. A stage without a value breaks the line, because nothing is known there.
 *
 * @param column width in pixels
 */
export function emotionPoints(
  curve: readonly StageEmotion[],
  column: number,
): { readonly dots: readonly EmotionPoint[]; readonly lines: readonly string[] } {
  const dots: EmotionPoint[] = [];
  const lines: string[][] = [[]];
  curve.forEach(({ stage, mean, lowest, momentsOfTruth }, index) => {
    if (mean === null) {
      lines.push([]);
      return;
    }
    const [x, y] = [(index + 0.5) * column, emotionY(mean)];
    dots.push({ stage, x, y, mean, lowest: lowest ?? mean, moments: momentsOfTruth });
    lines.at(-1)?.push(`${x},${y}`);
  });
  return { dots, lines: lines.filter((line) => line.length > 1).map((line) => line.join(' ')) };
}
