import { useCallback } from 'react';
import type { WeightDraw } from '../../../../../shared/domain/robustness/simulate-ranking.ts';
import type { ScoreMatrix } from '../../../../../shared/domain/score/score-matrix.ts';
import type { Output } from '../../../../../shared/ipc/contract.ts';
import { call } from '../../../../workbook/client.ts';
import { type Asked, useAsked } from '../../../../workbook/use-asked.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';

export interface ChancesOrder {
  readonly runs: number;
  readonly seed: number;
  readonly weights: WeightDraw;
}

export type Chances = NonNullable<Output<'ranking.simulate'>>;

/** Drawn rankings from the engine; null until those that were ordered are there. */
export function useChances({ runs, seed, weights }: ChancesOrder, matrix: ScoreMatrix): Asked<Chances> {
  const ask = useCallback(() => call('ranking.simulate', { runs, seed, weights }), [runs, seed, weights]);
  const { value, failed } = useAsked(ask, [matrix, useWorkbook((w) => w.parameter)]);
  const isOrdered =
    value !== null &&
    value.runs === runs &&
    value.seed === seed &&
    value.weights === weights &&
    value.vendors.join('\n') === matrix.vendors.map(({ id }) => id).join('\n');
  return { value: isOrdered ? value : null, failed };
}
