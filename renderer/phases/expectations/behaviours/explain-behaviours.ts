import { behaviourNeeds } from '../../../../shared/domain/behaviour/behaviour-needs.ts';
import {
  agreedBehaviours,
  type BehaviourSource,
} from '../../../../shared/domain/behaviour/behaviour-warnings.ts';
import { parametersOf, parameterValue } from '../../../../shared/model/parameters.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { needsInWords } from './warning-words.ts';

export const BEHAVIOUR_METHOD = 'Readiness Workbook method, behaviours and brand.';

/** Which behaviours count for the contract, and which of them lack something. */
export function explainAgreed(source: BehaviourSource): Explanation {
  const agreed = agreedBehaviours(source);
  const wanted = parameterValue(parametersOf(source), 'balance.behavioural');
  return {
    title: 'Behaviours in the contract',
    formula:
      'Behaviours marked as in the contract are counted. One is complete with an observable indicator, levels 1, 3 and 5, measure, target, judge, what follows, and an item on the scorecard.',
    columns: ['Behaviour', 'Lacks'],
    terms: agreed.map((row) => [row.name, needsInWords(behaviourNeeds(row, source)) || 'nothing']),
    total: null,
    result: `${agreed.length} in the contract, ${wanted} needed`,
    notes: [
      'A KPI stands for the measure, and its expected level for the target.',
      'How many are needed is a method setting.',
    ],
    source: BEHAVIOUR_METHOD,
  };
}
