import type { CaseBalance } from '../../../../../shared/domain/case/balance-case.ts';
import { benefitLacks } from '../../../../../shared/domain/case/benefit-lacks.ts';
import { benefitProgress, benefitStatus } from '../../../../../shared/domain/case/benefit-progress.ts';
import type { ComparedOption } from '../../../../../shared/domain/case/compare-options.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { Benefit } from '../../../../../shared/model/tables/benefit.ts';
import { type TableName, tableOf } from '../../../../../shared/model/tables.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { formatAmount } from '../../risks/format-amount.ts';
import { needWords } from '../balance/gap-words.ts';
import { benefitLook, formatProgress } from '../benefit-look.ts';

/** Every field of a table as columns, the computed ones right behind the name. */
function withComputed(table: TableName, computed: readonly GridColumn[]): readonly GridColumn[] {
  const described = tableOf(table);
  const names = Object.keys(described.fields).filter((name) => name !== 'id' && name !== 'position');
  const [first, ...rest] = fieldColumns(described, names);
  if (!first) throw new Error(`${table} has no fields.`);
  return [first, ...computed, ...rest];
}

/** Drivers with the number of benefits that answer them. */
export function driverColumns({ drivers }: CaseBalance): readonly GridColumn[] {
  const byId = new Map(drivers.map((one) => [one.driver.id, one]));
  const count = (row: AnyRow) => byId.get(row.id)?.benefits.length ?? 0;
  return withComputed('driver', [
    {
      key: 'case_benefits',
      header: 'Benefits',
      help: 'How many benefits answer this reason.',
      width: 96,
      value: count,
      tone: (row) => (count(row) === 0 ? 'attention' : null),
    },
  ]);
}

/** Benefits with progress, status and what they lack. */
export const BENEFIT_COLUMNS: readonly GridColumn[] = withComputed('benefit', [
  {
    key: 'case_status',
    header: 'Status',
    help: 'Not measured, off track, on the way or reached; from the figures alone.',
    width: 148,
    value: (row) => statusOf(row).label,
    text: (row) => statusOf(row).label,
    render: (row) => {
      const { label, tone } = statusOf(row);
      return <ToneBadge tone={tone}>{label}</ToneBadge>;
    },
  },
  {
    key: 'case_progress',
    header: 'Progress',
    help: '(Realised − baseline) ÷ (target − baseline).',
    width: 100,
    value: (row) => benefitProgress(row as unknown as Benefit),
    text: (row) => formatProgress(benefitProgress(row as unknown as Benefit)),
  },
  {
    key: 'case_lacks',
    header: 'Still needs',
    help: 'What is missing before anybody can be held to it.',
    width: 180,
    value: (row) => needWords(benefitLacks(row as unknown as Benefit)),
    tone: (row) => (benefitLacks(row as unknown as Benefit).length > 0 ? 'attention' : null),
  },
]);

function statusOf(row: AnyRow) {
  return benefitLook(benefitStatus(row as unknown as Benefit));
}

/** Drawbacks with whether something is done about them. */
export const DRAWBACK_COLUMNS: readonly GridColumn[] = withComputed('drawback', [
  {
    key: 'case_mitigated',
    header: 'Answered',
    help: 'Words say what mitigates it.',
    width: 120,
    value: isMitigated,
    text: (row) => (isMitigated(row) ? 'Yes' : 'Not yet'),
    tone: (row) => (isMitigated(row) ? null : 'attention'),
  },
]);

function isMitigated(row: AnyRow): boolean {
  return String(row.mitigation).trim() !== '';
}

/** Options with score, place and money. */
export function optionColumns(
  list: readonly ComparedOption[],
  { months, currency }: { readonly months: number; readonly currency: string },
): readonly GridColumn[] {
  const byId = new Map(list.map((one) => [one.option.id, one]));
  const figure = (
    key: string,
    header: string,
    help: string,
    value: (one: ComparedOption) => number | null,
    format: (value: number | null) => string,
  ): GridColumn => ({
    key,
    header,
    help,
    section: 'Result',
    width: 120,
    value: (row) => {
      const one = byId.get(row.id);
      return one ? value(one) : null;
    },
    text: (row) => {
      const one = byId.get(row.id);
      const number = one ? value(one) : null;
      return number === null ? '' : format(number);
    },
  });
  const amount = (value: number | null) => (value === null ? '' : formatAmount(value, ''));
  return withComputed('sourcing_option', [
    figure(
      'case_score',
      'Score',
      'Weighted mean of the six ratings, 0 to 100.',
      (one) => one.score.score,
      formatScore,
    ),
    figure(
      'case_rank',
      'Place',
      '1 for the best score; equal scores share a place.',
      (one) => one.rank,
      String,
    ),
    figure(
      'case_cost',
      `${currency} over ${months} months`,
      'One-time cost and the yearly cost over the horizon of the profile.',
      (one) => one.cost,
      amount,
    ),
    figure(
      'case_difference',
      'Against as is',
      'Less (−) or more than the first option that leaves things as they are.',
      (one) => one.difference,
      amount,
    ),
  ]);
}
