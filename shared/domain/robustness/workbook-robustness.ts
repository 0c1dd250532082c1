import { parametersOf } from '../../model/parameters.ts';
import type { Workbook } from '../../model/workbook.ts';
import { scoreMatrix } from '../score/score-matrix.ts';
import { assessRobustness, type Robustness, robustnessSettings } from './assess-robustness.ts';
import { VERDICT_WORDS } from './robustness-words.ts';

/** How firm the ranking of a workbook is; null while fewer than two vendors are ranked. */
export function workbookRobustness(workbook: Workbook): Robustness | null {
  const matrix = scoreMatrix(workbook);
  return matrix && assessRobustness(matrix, robustnessSettings(parametersOf(workbook)));
}

/** The same in a few words, for the list of steps. */
export function robustnessState(workbook: Workbook): string {
  const assessed = workbookRobustness(workbook);
  return assessed ? VERDICT_WORDS[assessed.verdict] : 'No ranking yet';
}
