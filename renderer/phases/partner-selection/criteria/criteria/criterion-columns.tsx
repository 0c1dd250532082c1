import type { CriterionWeights } from '../../../../../shared/domain/criterion/criterion-weights.ts';
import { FROZEN } from '../../../../../shared/domain/criterion/freeze/frozen-matter.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import styles from '../criteria.module.css';

/** Fields that are shown from the start; the others are one click away. */
const SHOWN = [
  'name',
  'weight',
  'minimum',
  'hard_floor',
  'hardness',
  'scored_by_price',
  'parent',
  'block',
  'why',
];

const WIDTHS: Readonly<Record<string, number>> = {
  name: 310,
  weight: 104,
  minimum: 100,
  hardness: 118,
  parent: 220,
  why: 360,
  block: 150,
};

/** The columns of the criteria: parts are set in below their criterion, and the share of the whole stands beside the weight. */
export function criterionColumns(weights: CriterionWeights, fixed: boolean): readonly GridColumn[] {
  const table = tableOf('criterion');
  const rest = Object.keys(table.fields).filter((name) => !['id', 'position', ...SHOWN].includes(name));
  const frozen = FROZEN.criterion?.fields ?? [];
  const changes: Record<string, Partial<GridColumn>> = {};
  for (const name of [...SHOWN, ...rest]) {
    const width = WIDTHS[name];
    changes[name] = {
      hidden: !SHOWN.includes(name),
      ...(width === undefined ? {} : { width }),
      ...(fixed && frozen.includes(name) ? { readOnly: true } : {}),
    };
  }
  changes.name = { ...changes.name, render: (row) => <Name row={row} /> };
  changes.minimum = { ...changes.minimum, header: 'Minimum' };
  changes.weight = { ...changes.weight, tone: (row) => weightTone(weights, row) };
  const shares = new Map([...weights.top, ...weights.leaves].map(({ id, weight01 }) => [id, weight01]));
  const [name, weight, ...others] = fieldColumns(table, [...SHOWN, ...rest], changes);
  if (!name || !weight) throw new Error('A criterion has no name or no weight.');
  const share: GridColumn = {
    key: 'share',
    header: 'Of the whole, %',
    help: 'What it counts in the end: its share of all criteria; for a part, times the share of its criterion.',
    section: 'Weight',
    width: 136,
    value: ({ id }) => round((shares.get(id) ?? 0) * 100),
  };
  return [name, weight, share, ...others];
}

function Name({ row }: { readonly row: AnyRow }) {
  return <span className={row.parent === null ? styles.top : styles.part}>{String(row.name)}</span>;
}

function weightTone({ problems }: CriterionWeights, { id, parent }: AnyRow) {
  const set = problems.some((one) => one.kind === 'sum' && one.id === parent);
  return set || problems.some((one) => one.kind === 'no-weight' && one.id === id) ? 'attention' : null;
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
