import { useMemo } from 'react';
import { type Consensus, consensusOf } from '../../shared/domain/readiness/consensus-of.ts';
import { useWorkbook } from './use-workbook.ts';

/** How far respondents agree, computed anew only when rows that matter change. */
export function useConsensus(): Consensus {
  const engagement = useWorkbook((w) => w.engagement);
  const person = useWorkbook((w) => w.person);
  const dimension = useWorkbook((w) => w.dimension);
  const question = useWorkbook((w) => w.question);
  const answer = useWorkbook((w) => w.answer);
  const resolution = useWorkbook((w) => w.resolution);
  return useMemo(
    () => consensusOf({ engagement, person, dimension, question, answer, resolution }),
    [engagement, person, dimension, question, answer, resolution],
  );
}
