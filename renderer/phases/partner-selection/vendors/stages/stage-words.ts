import type { PlannedStage } from '../../../../../shared/domain/vendor/stage-plan.ts';

/** How a stage stands, in a few words. */
export function stageState({ state, daysLate, outOfOrder }: PlannedStage): string {
  const words = inWords(state, daysLate);
  return outOfOrder ? `${words}, before the stage ahead of it` : words;
}

function inWords(state: PlannedStage['state'], daysLate: number | null): string {
  const late = daysLate === 1 ? '1 day' : `${daysLate} days`;
  switch (state) {
    case 'done':
      return 'Done';
    case 'done-late':
      return `Done ${late} late`;
    case 'overdue':
      return `Overdue by ${late}`;
    case 'planned':
      return 'Planned';
    case 'unplanned':
      return 'Not planned';
  }
}
