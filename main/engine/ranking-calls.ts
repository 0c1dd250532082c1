import { simulateRanking } from '../../shared/domain/robustness/simulate-ranking.ts';
import { scoreMatrix } from '../../shared/domain/score/score-matrix.ts';
import { parametersOf, parameterValue } from '../../shared/model/parameters.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import type { EngineCalls } from './engine-calls.ts';

/** Drawn rankings of the workbook as it is at the moment of the call; null while nobody is ranked. */
export function rankingCalls(workbook: () => Workbook): Pick<EngineCalls, 'rankingSimulate'> {
  return {
    rankingSimulate: ({ runs, seed, weights }) => {
      const matrix = scoreMatrix(workbook());
      if (!matrix) return null;
      const parameters = parametersOf(workbook());
      return {
        vendors: matrix.vendors.map(({ id }) => id),
        ...simulateRanking(matrix, {
          runs,
          seed,
          weights,
          weightSwing01: parameterValue(parameters, 'selection.weight_swing') / 100,
          scoreSwing: parameterValue(parameters, 'selection.score_swing'),
        }),
      };
    },
  };
}
