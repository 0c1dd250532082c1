import type { Stage } from '../../../model/tables/stage.ts';
import type { Touchpoint } from '../../../model/tables/touchpoint.ts';

export interface StageEmotion {
  readonly stage: Stage;
  /** Mean emotion from -2 to 2, by contacts where all are known and otherwise by touchpoints; null without any. */
  readonly mean: number | null;
  /** The lowest emotion of the stage. */
  readonly lowest: number | null;
  readonly touchpoints: number;
  readonly momentsOfTruth: number;
}

/** How customers feel along the journey, stage by stage in order. */
export function emotionCurve(
  stages: readonly Stage[],
  touchpoints: readonly Touchpoint[],
): readonly StageEmotion[] {
  return [...stages]
    .sort((a, b) => a.position - b.position)
    .map((stage) => {
      const here = touchpoints.filter((touchpoint) => touchpoint.stage === stage.id);
      const felt = here.filter(({ emotion }) => emotion !== null);
      return {
        stage,
        mean: meanEmotion(felt),
        lowest: felt.length === 0 ? null : Math.min(...felt.map(({ emotion }) => emotion ?? 0)),
        touchpoints: here.length,
        momentsOfTruth: here.filter(({ moment_of_truth }) => moment_of_truth).length,
      };
    });
}

function meanEmotion(felt: readonly Touchpoint[]): number | null {
  const weighed = felt.every(({ contacts_per_month }) => contacts_per_month !== null);
  let sum = 0;
  let weights = 0;
  for (const { emotion, contacts_per_month } of felt) {
    const weight = weighed ? (contacts_per_month ?? 0) : 1;
    sum += weight * (emotion ?? 0);
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}
