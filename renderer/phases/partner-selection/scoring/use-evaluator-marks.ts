import type { PersonMarkOf } from '../../../../shared/domain/readiness/person-marks.ts';
import type { Evaluator } from '../../../../shared/model/tables/evaluator.ts';
import type { Rows } from '../../../../shared/model/tables.ts';
import { usePersonMarks } from '../../../workbook/use-person-marks.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** The mark of an evaluator's person, by the evaluator's id. */
export function useEvaluatorMarks(): (evaluator: string) => PersonMarkOf | undefined {
  const marks = usePersonMarks();
  const evaluators: Rows<'evaluator'> = useWorkbook((w) => w.evaluator);
  return (evaluator) => marks.get((evaluators[evaluator] as Evaluator | undefined)?.person ?? '');
}
