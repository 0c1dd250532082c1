import { useCallback, useMemo } from 'react';
import type { Evaluator } from '../../../../shared/model/tables/evaluator.ts';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useScoring } from './use-scoring.ts';

interface ChosenEvaluator {
  /** Null as long as there are no evaluators. */
  readonly evaluator: Evaluator | null;
  readonly choose: (id: string) => void;
}

/** Whose scores the pages show: who was chosen last on this computer, else the first with something left to hand in. */
export function useEvaluator(): ChosenEvaluator {
  const { progress } = useScoring();
  const { evaluators, open } = progress;
  const [remembered, remember] = useRemembered<string | null>('scoring.evaluator', null);
  const evaluator = useMemo(
    () =>
      evaluators.find(({ id }) => id === remembered) ??
      evaluators.find(({ id }) => id === open[0]?.evaluator) ??
      evaluators[0] ??
      null,
    [evaluators, open, remembered],
  );
  return { evaluator, choose: useCallback((id: string) => remember(id), [remember]) };
}
