import { parametersOf } from '../../model/parameters.ts';
import type { TransitionCheck } from '../../model/tables/transition-check.ts';
import type { Workbook } from '../../model/workbook.ts';
import { inTransitionOrder } from './in-transition-order.ts';
import { type CheckScore, goThresholds, scoreChecks } from './score-checks.ts';

type CheckTables = Pick<Workbook, 'transition_check' | 'parameter'>;

/** What the conditions for going live say; those for beginning or ending a stage are counted at their stages. */
export function goLiveScore(workbook: CheckTables): CheckScore {
  return scoreChecks(goLiveChecks(workbook), goThresholds(parametersOf(workbook)));
}

/** The conditions for going live, in the order of the register. */
export function goLiveChecks({
  transition_check,
}: Pick<Workbook, 'transition_check'>): readonly TransitionCheck[] {
  return inTransitionOrder(transition_check).filter(({ kind }) => kind === 'go-live');
}

/** The conditions for beginning or ending one stage, scored like those for going live. */
export function stageScore(workbook: CheckTables, stage: string, kind: 'entry' | 'exit'): CheckScore {
  const own = inTransitionOrder(workbook.transition_check).filter(
    (row) => row.kind === kind && row.stage === stage,
  );
  return scoreChecks(own, goThresholds(parametersOf(workbook)));
}
