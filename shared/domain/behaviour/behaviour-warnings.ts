import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { Workbook } from '../../model/workbook.ts';
import { type BehaviourNeed, behaviourNeeds } from './behaviour-needs.ts';
import { calibrationStanding } from './calibration-standing.ts';
import { scorecardStanding } from './scorecard-standing.ts';

/** Something that would make behaviours hard to hold anybody to, and the row that it is about. */
export type BehaviourWarning =
  | { readonly kind: 'too-few'; readonly agreed: number; readonly wanted: number }
  | {
      readonly kind: 'incomplete';
      readonly behaviour: string;
      readonly name: string;
      readonly needs: readonly BehaviourNeed[];
    }
  | { readonly kind: 'credit-before-calibration'; readonly kpi: string; readonly name: string }
  | { readonly kind: 'weight'; readonly weight: number }
  | { readonly kind: 'unnamed-failure'; readonly item: string; readonly name: string };

export type BehaviourSource = Pick<
  Workbook,
  'parameter' | 'behaviour' | 'kpi' | 'scorecard_item' | 'calibration_session' | 'calibration_score'
>;

/**
 * What has to be mended before behaviours go into a contract: too few of them, one that nobody could judge, a credit
 * that hangs on assessors who do not judge alike, a scorecard that does not make 100 %, or an error that fails a
 * contact without saying whom it hurts.
 *
 * A credit hangs on assessors when a behaviour in the contract, or a KPI of the category Behavioural, is a critical
 * service level.
 */
export function behaviourWarnings(workbook: BehaviourSource): readonly BehaviourWarning[] {
  const wanted = parameterValue(parametersOf(workbook), 'balance.behavioural');
  const agreed = agreedBehaviours(workbook);
  const card = scorecardStanding(workbook);
  const few: readonly BehaviourWarning[] =
    agreed.length < wanted ? [{ kind: 'too-few', agreed: agreed.length, wanted }] : [];
  const incomplete = agreed.flatMap((behaviour): readonly BehaviourWarning[] => {
    const needs = behaviourNeeds(behaviour, workbook);
    const { id, name } = behaviour;
    return needs.length === 0 ? [] : [{ kind: 'incomplete', behaviour: id, name, needs }];
  });
  const weight: readonly BehaviourWarning[] =
    card.items.length > 0 && !card.whole ? [{ kind: 'weight', weight: card.weight }] : [];
  return [
    ...few,
    ...incomplete,
    ...earlyCredits(workbook),
    ...weight,
    ...card.unnamed.map(({ id, name }): BehaviourWarning => ({ kind: 'unnamed-failure', item: id, name })),
  ];
}

/** Behaviours in the contract, in the order of the register. */
export function agreedBehaviours({ behaviour }: Pick<Workbook, 'behaviour'>) {
  return Object.values(behaviour)
    .filter(({ agreed }) => agreed)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** Critical service levels that rest on the judgement of assessors, while these do not judge alike. */
function earlyCredits(workbook: BehaviourSource): readonly BehaviourWarning[] {
  if (calibrationStanding(workbook).state === 'calibrated') return [];
  const judged = new Set(agreedBehaviours(workbook).flatMap(({ kpi }) => kpi ?? []));
  return Object.values(workbook.kpi)
    .filter(({ id, category, role }) => role === 'critical' && (category === 'behavioural' || judged.has(id)))
    .sort((a, b) => a.position - b.position)
    .map(({ id, name }) => ({ kind: 'credit-before-calibration', kpi: id, name }));
}
