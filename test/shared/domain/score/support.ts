import { listText } from '../../../../shared/model/list-text.ts';
import type { Conflict } from '../../../../shared/model/tables/conflict.ts';
import type { Criterion } from '../../../../shared/model/tables/criterion.ts';
import type { VendorCheck } from '../../../../shared/model/tables/vendor-check.ts';
import { newRow, type Row, type TableName } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

type Part = Partial<Criterion> & { readonly id: string };

interface Setting {
  readonly criteria: readonly Part[];
  readonly vendors: readonly string[];
  /** The criteria each evaluator is asked about; all where the list is empty. */
  readonly evaluators: Readonly<Record<string, readonly string[]>>;
  /** As in `kim alpha C1 4`, with the evidence behind it. */
  readonly scores: readonly string[];
  /** As in `kim alpha`; everybody with everybody where it is left out. */
  readonly handedIn?: readonly string[];
  readonly conflicts?: readonly Partial<Conflict>[];
  readonly checks?: readonly Partial<VendorCheck>[];
}

/** A short list under criteria, scored by a few people. */
export function scored(setting: Setting): Workbook {
  const { criteria, vendors, evaluators, scores, conflicts = [], checks = [] } = setting;
  const people = Object.keys(evaluators);
  const handedIn = setting.handedIn ?? people.flatMap((who) => vendors.map((vendor) => `${who} ${vendor}`));
  return {
    ...emptyWorkbook(),
    engagement: keyed([newRow('engagement', { id: 'ours' })]),
    criterion: keyed(
      criteria.map((one, at) => newRow('criterion', { position: at + 1, name: one.id, ...one })),
    ),
    vendor: keyed(
      vendors.map((id, at) => newRow('vendor', { id, position: at + 1, name: id, stage: 'evaluation' })),
    ),
    evaluator: keyed(
      people.map((id, at) =>
        newRow('evaluator', {
          id,
          position: at + 1,
          person: `p-${id}`,
          criteria: listText(evaluators[id] ?? []),
        }),
      ),
    ),
    score: keyed(
      scores.map((line) => {
        const [evaluator = '', vendor = '', criterion = '', score = '', ...evidence] = line.split(' ');
        return newRow('score', {
          id: `${evaluator} ${vendor} ${criterion}`,
          evaluator,
          vendor,
          criterion,
          score: Number(score),
          evidence: evidence.join(' '),
        });
      }),
    ),
    evaluation: keyed(
      handedIn.map((id) => {
        const [evaluator = '', vendor = ''] = id.split(' ');
        return newRow('evaluation', { id, evaluator, vendor, done_at: '2026-11-13T10:00:00.000Z' });
      }),
    ),
    conflict: keyed(conflicts.map((one, at) => newRow('conflict', { id: `c${at}`, person: '', ...one }))),
    vendor_check: keyed(
      checks.map((one, at) => newRow('vendor_check', { id: `k${at}`, vendor: '', name: 'k', ...one })),
    ),
  };
}

/** The workbook with rows of a table added or replaced. */
export function withRows<N extends TableName>(
  workbook: Workbook,
  table: N,
  rows: readonly Row<N>[],
): Workbook {
  return { ...workbook, [table]: { ...workbook[table], ...keyed(rows) } };
}

function keyed<T extends { readonly id: string }>(rows: readonly T[]): Record<string, T> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}
