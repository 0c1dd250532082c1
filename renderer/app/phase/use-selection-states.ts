import { useMemo } from 'react';
import { caseState } from '../../../shared/domain/business-case/case-state.ts';
import { contractStanding } from '../../../shared/domain/contract/contract-standing.ts';
import { criteriaState } from '../../../shared/domain/criterion/criteria-state.ts';
import { dueDiligenceState } from '../../../shared/domain/due-diligence/due-diligence-state.ts';
import { pricesState } from '../../../shared/domain/price/prices-state.ts';
import { assembleMemo } from '../../../shared/domain/recommendation/assemble-memo.ts';
import { reviewsState } from '../../../shared/domain/review/reviews-state.ts';
import { rfpState } from '../../../shared/domain/rfp/rfp-state.ts';
import { robustnessState } from '../../../shared/domain/robustness/workbook-robustness.ts';
import { scoringState } from '../../../shared/domain/score/scoring-state.ts';
import { vendorsState } from '../../../shared/domain/vendor/vendors-state.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';

type State = (workbook: Workbook) => string;

/** How far each step of partner selection is, by its path. */
const STATES: Readonly<Record<string, State>> = {
  '/partner-selection/case': (workbook) => caseState(workbook),
  '/partner-selection/criteria': (workbook) => criteriaState(workbook),
  '/partner-selection/vendors': (workbook) => vendorsState(workbook),
  '/partner-selection/rfp': (workbook) => rfpState(workbook),
  '/partner-selection/due-diligence': (workbook) => dueDiligenceState(workbook),
  '/partner-selection/contract': (workbook) => {
    const { applying, agreed, blocking } = contractStanding(workbook);
    if (applying === 0) return 'No clauses yet';
    return blocking.length === 0
      ? `${agreed} of ${applying} clauses agreed`
      : `${blocking.length} clauses against signing`;
  },
  '/partner-selection/prices': (workbook) => pricesState(workbook),
  '/partner-selection/scoring': (workbook) => scoringState(workbook),
  '/partner-selection/reviews': (workbook) => reviewsState(workbook),
  '/partner-selection/robustness': (workbook) => robustnessState(workbook),
  '/partner-selection/recommendation': (workbook) => {
    const edited = assembleMemo(workbook).filter((part) => part.edited);
    const moved = edited.filter((part) => part.moved).length;
    if (edited.length === 0) return 'From the figures only';
    return moved === 0
      ? `${edited.length} in your words`
      : `${edited.length} in your words, ${moved} left behind`;
  },
};

/** The state of every step of partner selection in a few words. */
export function useSelectionStates(): Readonly<Record<string, string>> {
  const workbook = useWorkbook((w) => w);
  return useMemo(
    () => Object.fromEntries(Object.entries(STATES).map(([path, state]) => [path, state(workbook)])),
    [workbook],
  );
}
