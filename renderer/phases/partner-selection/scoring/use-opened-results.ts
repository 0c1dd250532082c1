import { useRemembered } from '../../../workbook/use-remembered.ts';
import { useEvaluator } from './use-evaluator.ts';
import { useScoring } from './use-scoring.ts';

export interface OpenedResults {
  /** Everybody has handed in, or somebody chose to look before. */
  readonly all: boolean;
  /** Whether the scores of a vendor may be seen by whoever sits here: they have handed in their own, or everybody has. */
  readonly isOpen: (vendor: string) => boolean;
  /** Results are shown although not everybody has handed in. */
  readonly early: boolean;
  readonly setEarly: (early: boolean) => void;
}

/** What may be seen before everybody has scored alone. The choice to look earlier stays on this computer. */
export function useOpenedResults(): OpenedResults {
  const { progress } = useScoring();
  const { evaluator } = useEvaluator();
  const [early, setEarly] = useRemembered('scoring.early', false);
  const all = progress.allHandedIn || early;
  return {
    all,
    early: early && !progress.allHandedIn,
    setEarly,
    isOpen: (vendor) =>
      all ||
      progress.pairs.some(
        (pair) => pair.vendor === vendor && pair.evaluator === evaluator?.id && pair.handedIn,
      ) ||
      (progress.pairs.some((pair) => pair.vendor === vendor && pair.handedIn) &&
        !progress.open.some((pair) => pair.vendor === vendor)),
  };
}
