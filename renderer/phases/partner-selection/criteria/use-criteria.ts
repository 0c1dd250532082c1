import { useEffect, useMemo, useState } from 'react';
import { type PairGroup, pairGroups } from '../../../../shared/domain/ahp/pair-groups.ts';
import { type CriterionTree, criterionTree } from '../../../../shared/domain/criterion/criterion-tree.ts';
import {
  type CriterionWeights,
  criterionWeights,
} from '../../../../shared/domain/criterion/criterion-weights.ts';
import {
  type FreezeStanding,
  freezeStanding,
} from '../../../../shared/domain/criterion/freeze/freeze-standing.ts';
import { call } from '../../../workbook/client.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

export interface Criteria {
  readonly tree: CriterionTree;
  readonly weights: CriterionWeights;
}

/** The criteria with their parts, and what counts of their weights. */
export function useCriteria(): Criteria {
  const criterion = useWorkbook((w) => w.criterion);
  return useMemo(
    () => ({ tree: criterionTree({ criterion }), weights: criterionWeights({ criterion }) }),
    [criterion],
  );
}

/** Everything that can be compared in pairs. */
export function usePairGroups(): readonly PairGroup[] {
  const criterion = useWorkbook((w) => w.criterion);
  const pair_comparison = useWorkbook((w) => w.pair_comparison);
  const engagement = useWorkbook((w) => w.engagement);
  const parameter = useWorkbook((w) => w.parameter);
  return useMemo(
    () => pairGroups({ criterion, pair_comparison, engagement, parameter }),
    [criterion, pair_comparison, engagement, parameter],
  );
}

/** Whether criteria are frozen, and what was changed since. */
export function useFreeze(): FreezeStanding {
  const workbook = useWorkbook((w) => w);
  const { criteria_freeze, criteria_change, vendor_answer, score, offer, rfp_issue, engagement } = workbook;
  return useMemo(
    () =>
      freezeStanding({
        criteria_freeze,
        criteria_change,
        vendor_answer,
        score,
        offer,
        rfp_issue,
        engagement,
      }),
    [criteria_freeze, criteria_change, vendor_answer, score, offer, rfp_issue, engagement],
  );
}

/** The name of the person at this computer, as changes are signed with. */
export function useOwnName(): string {
  const [name, setName] = useState('');
  useEffect(() => {
    let gone = false;
    call('home.read', null)
      .then((home) => !gone && setName(home.author || home.suggestedAuthor))
      .catch(() => undefined); // Without a name the change is logged without one; its line of the history has it.
    return () => {
      gone = true;
    };
  }, []);
  return name;
}
