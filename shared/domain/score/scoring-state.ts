import type { Workbook } from '../../model/workbook.ts';
import { assessSelection } from './assess-vendors.ts';
import { scoringProgress } from './scoring-progress.ts';

/** How far scoring is, in a few words. It names no winner before everybody has handed in. */
export function scoringState(workbook: Workbook): string {
  const { evaluators, pairs, allHandedIn } = scoringProgress(workbook);
  if (evaluators.length === 0) return 'No evaluators yet';
  const scoring = pairs.filter(({ asked }) => asked.length > 0);
  if (scoring.length === 0) return 'Nothing to score yet';
  if (!allHandedIn)
    return `${scoring.filter(({ handedIn }) => handedIn).length} of ${scoring.length} handed in`;
  const { vendors } = assessSelection(workbook);
  const leaders = vendors.filter(({ rank }) => rank === 1);
  const [first] = leaders;
  if (!first) return 'Nobody can be ranked yet';
  return leaders.length > 1 ? `${leaders.length} share the first rank` : `${first.name} is first`;
}
