import { useMemo } from 'react';
import { assessReadiness, type Readiness } from '../../shared/domain/readiness/assess-readiness.ts';
import { useWorkbook } from './use-workbook.ts';

/** What the checklist's answers say, computed anew only when rows that matter change. */
export function useReadiness(): Readiness {
  const engagement = useWorkbook((w) => w.engagement);
  const dimension = useWorkbook((w) => w.dimension);
  const question = useWorkbook((w) => w.question);
  const answer = useWorkbook((w) => w.answer);
  const resolution = useWorkbook((w) => w.resolution);
  return useMemo(
    () => assessReadiness({ engagement, dimension, question, answer, resolution }),
    [engagement, dimension, question, answer, resolution],
  );
}
