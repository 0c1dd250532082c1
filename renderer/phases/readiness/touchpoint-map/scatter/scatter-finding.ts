import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import type { LineKey } from './threshold-changes.ts';

/** The title of the picture: how many touchpoints lie clearly on one side. */
export function scatterFinding(
  advice: readonly TouchpointAdvice[],
  values: Readonly<Record<LineKey, number>>,
): string {
  const placed = advice.filter(({ scores }) => scores.keep !== null && scores.outsource !== null);
  if (placed.length === 0) return 'Rate the touchpoints to see where they lie';
  const partner = placed.filter(
    ({ scores }) =>
      (scores.outsource ?? 0) >= values['decision.outsource'] &&
      (scores.keep ?? 0) < values['decision.keep_leaning'],
  ).length;
  const home = placed.filter(({ scores }) => (scores.keep ?? 0) >= values['decision.keep']).length;
  const between = placed.length - partner - home;
  return `Of ${placed.length} touchpoints, ${partner} could clearly leave, ${home} clearly stay, ${between} lie between`;
}
