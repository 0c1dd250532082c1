import { costRange } from '../../../../../shared/domain/risk/hidden-cost-total.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { HiddenCost } from '../../../../../shared/model/tables/hidden-cost.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { formatAmount } from '../format-amount.ts';

/** The columns of the register of hidden costs: shares as they are typed, with the amounts of a contract year beside. */
export function hiddenCostColumns(currency: string, contractValue: number | null): readonly GridColumn[] {
  const amount = (key: 'low' | 'likely' | 'high', header: string): GridColumn => {
    const value = (row: AnyRow) => {
      const range = costRange(row as unknown as HiddenCost);
      return range === null || contractValue === null ? null : (range[key] / 100) * contractValue;
    };
    return {
      key: `cost_${key}`,
      header: `${header}, ${currency}`,
      help:
        key === 'likely'
          ? 'Of one contract year; from the middle of the range while no likely share is given.'
          : 'Of one contract year.',
      section: 'Amounts',
      width: 124,
      value,
      text: (row) => {
        const known = value(row);
        return known === null ? '' : formatAmount(known, '');
      },
    };
  };
  const short = (header: string): Partial<GridColumn> => ({ header, width: 96 });
  const [name, low, likely, high, ...rest] = fieldColumns(
    tableOf('hidden_cost'),
    [
      'name',
      'low_percent',
      'likely_percent',
      'high_percent',
      'one_time',
      'counted',
      'risk',
      'owner',
      'basis',
      'note',
    ],
    {
      name: { width: 280 },
      low_percent: short('Low, %'),
      likely_percent: {
        ...short('Likely, %'),
        inherited: (row) => {
          const range = costRange(row as unknown as HiddenCost);
          return range === null || row.likely_percent !== null
            ? null
            : { value: range.likely, from: 'the middle of the range' };
        },
      },
      high_percent: short('High, %'),
      risk: { width: 260 },
      basis: { width: 360 },
    },
  );
  if (!name || !low || !likely || !high) throw new Error('A hidden cost has no range.');
  return [
    name,
    low,
    likely,
    high,
    amount('low', 'Low'),
    amount('likely', 'Likely'),
    amount('high', 'High'),
    ...rest,
  ];
}
