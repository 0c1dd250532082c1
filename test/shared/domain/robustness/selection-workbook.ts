import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

type Given = Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;

/**
 * Vendors under criteria without parts, scored and handed in by evaluators. @param percents weights of C1, C2 and so on
 *
 * @param given scores by evaluator and vendor, in the order of the criteria; null was not scored
 */
export function selectionWorkbook(percents: readonly number[], given: Given): Workbook {
  const criteria = percents.map((weight, at) =>
    newRow('criterion', { id: `C${at + 1}`, position: at + 1, name: `Criterion ${at + 1}`, weight }),
  );
  const evaluators = Object.keys(given).map((id, at) =>
    newRow('evaluator', { id, position: at + 1, person: `p-${id}` }),
  );
  const names = [...new Set(Object.values(given).flatMap((vendors) => Object.keys(vendors)))];
  const vendors = names.map((name, at) =>
    newRow('vendor', { id: name.toLowerCase(), position: at + 1, name, stage: 'evaluation' }),
  );
  const pairs = Object.entries(given).flatMap(([evaluator, byVendor]) =>
    Object.entries(byVendor).map(([name, scores]) => ({ evaluator, vendor: name.toLowerCase(), scores })),
  );
  const evaluations = pairs.map(({ evaluator, vendor }) =>
    newRow('evaluation', {
      id: `${evaluator}/${vendor}`,
      evaluator,
      vendor,
      done_at: '2026-11-13T10:00:00.000Z',
    }),
  );
  const scores = pairs.flatMap(({ evaluator, vendor, scores: own }) =>
    own.flatMap((score, at) => {
      const criterion = `C${at + 1}`;
      const id = `${evaluator}/${vendor}/${criterion}`;
      return score === null ? [] : [newRow('score', { id, evaluator, vendor, criterion, score })];
    }),
  );
  const keyed = <T extends { readonly id: string }>(rows: readonly T[]) =>
    Object.fromEntries(rows.map((row) => [row.id, row]));
  return {
    ...emptyWorkbook(),
    engagement: { ours: newRow('engagement', { id: 'ours' }) },
    criterion: keyed(criteria),
    evaluator: keyed(evaluators),
    vendor: keyed(vendors),
    evaluation: keyed(evaluations),
    score: keyed(scores),
  };
}
