import type { Behaviour } from '../../model/tables/behaviour.ts';
import type { Workbook } from '../../model/workbook.ts';

/** What a behaviour needs before it can stand in a contract, in the order in which it is worked out. */
export const BEHAVIOUR_NEEDS = [
  { value: 'indicator', label: 'What can be observed' },
  { value: 'anchors', label: 'Levels 1, 3 and 5' },
  { value: 'measure', label: 'Measure' },
  { value: 'target', label: 'Target' },
  { value: 'judge', label: 'Who judges it' },
  { value: 'consequence', label: 'What follows' },
  { value: 'scorecard', label: 'Item on the scorecard' },
] as const;

export type BehaviourNeed = (typeof BEHAVIOUR_NEEDS)[number]['value'];

/**
 * What a behaviour lacks before anybody could be held to it. A KPI stands for the measure, and its expected level for
 * the target.
 *
 * Example: a behaviour with levels, measure, target, judge and item, but no consequence, lacks "What follows".
 */
export function behaviourNeeds(
  behaviour: Behaviour,
  { kpi, scorecard_item }: Pick<Workbook, 'kpi' | 'scorecard_item'>,
): readonly BehaviourNeed[] {
  const reported = behaviour.kpi === null ? undefined : kpi[behaviour.kpi];
  const lacks: Readonly<Record<BehaviourNeed, boolean>> = {
    indicator: blank(behaviour.indicator),
    anchors: [behaviour.anchor_1, behaviour.anchor_3, behaviour.anchor_5].some(blank),
    measure: blank(behaviour.measure) && !reported,
    target: behaviour.target_percent === null && (reported?.expected ?? null) === null,
    judge: blank(behaviour.judged_by),
    consequence: blank(behaviour.consequence),
    scorecard: !Object.values(scorecard_item).some((item) => item.behaviour === behaviour.id),
  };
  return BEHAVIOUR_NEEDS.flatMap(({ value }) => (lacks[value] ? [value] : []));
}

function blank(text: string | null): boolean {
  return (text ?? '').trim() === '';
}
