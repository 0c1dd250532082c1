import { type CostRange, costRange } from '../../../../shared/domain/risk/hidden-cost-total.ts';
import type { HiddenCost } from '../../../../shared/model/tables/hidden-cost.ts';
import { calculated } from '../../cells/calculated.ts';
import type { CellOf, Column } from '../../layout/table.ts';

type CostColumn = Column<HiddenCost>;

const KEYS = ['low', 'likely', 'high'] as const;
const NAMES = { low: 'Low', likely: 'Likely', high: 'High' } as const;

/** What of a line counts, and what it comes to in money: "–" while its range is incomplete or it does not count. */
export function hiddenCostColumns(contractValue: number | null): readonly CostColumn[] {
  return [
    ...KEYS.map(
      (key, index): CostColumn => ({
        key: `used_${key}`,
        header: `${NAMES[key]}, % that counts`,
        width: 14,
        look: 'calculated',
        align: 'center',
        format: '0.0',
        name: `hid_Used${NAMES[key]}`,
        ...(index === 0 ? { band: 'Result' } : {}),
        value: (row, cell) => {
          const range = row.counted ? costRange(row) : null;
          return calculated(
            `IF(AND(${cell('counted')}="Yes",ISNUMBER(${cell('low_percent')}),ISNUMBER(${cell('high_percent')})),${usedFormula(key, cell)},"–")`,
            range?.[key] ?? null,
          );
        },
      }),
    ),
    ...KEYS.map(
      (key): CostColumn => ({
        key: `amount_${key}`,
        header: `${NAMES[key]} amount`,
        width: 14,
        look: 'calculated',
        align: 'center',
        format: '#,##0',
        value: (row, cell) => {
          const range = row.counted ? costRange(row) : null;
          const share = cell(`used_${key}`);
          return calculated(
            `IF(AND(ISNUMBER(${share}),ISNUMBER(hid_ContractValue)),${share}/100*hid_ContractValue,"–")`,
            range === null || contractValue === null ? null : (range[key] / 100) * contractValue,
          );
        },
      }),
    ),
  ];
}

function usedFormula(key: keyof CostRange, cell: CellOf): string {
  if (key !== 'likely') return cell(`${key}_percent`);
  const [low, likely, high] = ['low_percent', 'likely_percent', 'high_percent'].map(cell);
  return `IF(ISNUMBER(${likely}),${likely},(${low}+${high})/2)`;
}
