import { assessSelection, type Selection } from '../../../../shared/domain/score/assess-vendors.ts';
import { type ScoringFinding, scoringFindings } from '../../../../shared/domain/score/scoring-findings.ts';
import { type ScoringProgress, scoringProgress } from '../../../../shared/domain/score/scoring-progress.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

export interface Scoring {
  readonly workbook: Workbook;
  readonly selection: Selection;
  readonly progress: ScoringProgress;
  readonly findings: readonly ScoringFinding[];
}

/** Several parts of a page ask for the same. */
const known = new WeakMap<Workbook, Scoring>();

/** What the scores of the open workbook say, computed once for each of its states. */
export function useScoring(): Scoring {
  const workbook = useWorkbook((w) => w);
  const before = known.get(workbook);
  if (before) return before;
  const selection = assessSelection(workbook);
  const scoring = {
    workbook,
    selection,
    progress: scoringProgress(workbook),
    findings: scoringFindings(workbook, selection),
  };
  known.set(workbook, scoring);
  return scoring;
}
