import { kpiLacks, lackWords } from '../../../../../shared/domain/kpi/kpi-lacks.ts';
import { levelFlags } from '../../../../../shared/domain/kpi/level-flags.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';

/** Shown at first; every other field can be shown. */
const SHOWN = [
  'code',
  'category',
  'role',
  'status',
  'unit',
  'direction',
  'baseline',
  'expected',
  'minimum',
  'range_low',
  'range_high',
  'allocation_percent',
  'owner',
  'paired',
];

/**
 * Every field of a KPI, with what it still lacks behind the name.
 *
 * @param warnings how many gaming warnings each KPI has
 */
export function kpiColumns(warnings: ReadonlyMap<string, number>): readonly GridColumn[] {
  const table = tableOf('kpi');
  const rest = Object.keys(table.fields).filter(
    (name) => !['id', 'position', 'name'].includes(name) && !SHOWN.includes(name),
  );
  const [name, ...fields] = fieldColumns(table, ['name', ...SHOWN, ...rest], {
    ...Object.fromEntries(rest.map((field) => [field, { hidden: true }])),
    name: { width: 230 },
    code: { width: 84 },
    unit: { width: 90 },
    category: { width: 170 },
    role: { width: 160 },
    minimum: { tone: (row) => (missesToday(row) ? 'attention' : null) },
    range_high: { tone: (row) => (missesToday(row) ? 'attention' : null) },
  });
  if (!name) throw new Error('A KPI has no fields.');
  return [
    name,
    {
      key: 'kpi_lacks',
      header: 'Still needs',
      help: 'What is missing until both sides can agree on it.',
      width: 190,
      value: (row) => lackWords(kpiLacks(of(row))),
      tone: (row) =>
        kpiLacks(of(row)).length === 0 ? null : of(row).status === 'ready' ? 'bad' : 'attention',
    },
    {
      key: 'kpi_warnings',
      header: 'Warnings',
      help: 'How the figure could look good while customers fare badly, and levels that your own team misses today.',
      width: 104,
      value: (row) => (warnings.get(row.id) ?? 0) + levelFlags(of(row)).length,
      text: (row) => String((warnings.get(row.id) ?? 0) + levelFlags(of(row)).length || ''),
      tone: (row) => ((warnings.get(row.id) ?? 0) + levelFlags(of(row)).length > 0 ? 'attention' : null),
    },
    ...fields,
  ];
}

function missesToday(row: AnyRow): boolean {
  return levelFlags(of(row)).includes('misses-today');
}

function of(row: AnyRow): Kpi {
  return row as unknown as Kpi;
}
