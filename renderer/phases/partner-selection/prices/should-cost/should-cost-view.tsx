import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { BidCheck } from '../../../../../shared/domain/price/check-bids.ts';
import { shouldCostLacks, shouldCostSteps } from '../../../../../shared/domain/price/should-cost.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../../shared/model/workbook.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { formatUnit } from '../price-words.ts';
import type { Prices } from '../use-prices.ts';
import { ShouldCostResult } from './should-cost-result.tsx';

const FIELDS = [
  'vendor',
  'source',
  'location',
  'wage',
  'bonus_percent',
  'benefits_percent',
  'shrinkage_percent',
  'overhead_percent',
  'margin_percent',
  'exchange_rate',
  'basis',
];

interface ShouldCostViewProps {
  readonly prices: Prices;
  readonly asked: string | null;
  readonly path: string;
}

/** What an hour ought to cost a partner, built up from wages, and the offers held against it. */
export function ShouldCostView({ prices, asked, path }: ShouldCostViewProps) {
  const [, navigate] = useLocation();
  const should_cost = useWorkbook((w) => w.should_cost);
  const { checks, currency } = prices;
  const columns = useMemo(() => columnsOf(should_cost, currency), [should_cost, currency]);
  const low = checks.filter(({ tooLow }) => tooLow).length;
  return (
    <RegisterSplit
      table="should_cost"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        <Counts
          counts={[
            {
              figure: checks.length,
              words: checks.length === 1 ? 'offer with a should-cost' : 'offers with a should-cost',
            },
            { figure: low, words: 'too low to be credible', bad: low > 0 },
          ]}
        />
      }
      extra={(id) => {
        const row = should_cost[id];
        return row ? <ShouldCostResult row={row} checks={checksOf(id, checks)} currency={currency} /> : null;
      }}
      emptyText="No should-costs yet. Add one for a place where a vendor works: its wage and five percentages say what an hour ought to cost."
    />
  );
}

function checksOf(id: string, checks: readonly BidCheck[]): readonly BidCheck[] {
  return checks.filter(({ shouldCost }) => shouldCost.id === id);
}

function columnsOf(rows: Workbook['should_cost'], currency: string): readonly GridColumn[] {
  const [name, ...fields] = fieldColumns(tableOf('should_cost'), ['name', ...FIELDS]);
  if (!name) throw new Error('A should-cost has no fields.');
  const price = (id: string) => {
    const row = rows[id];
    return row ? (shouldCostSteps(row)?.price ?? null) : null;
  };
  return [
    name,
    {
      key: 'price',
      header: `Logged hour, ${currency}`,
      help: 'What an hour logged in ought to cost, with overhead and margin.',
      section: 'Result',
      width: 168,
      value: ({ id }) => price(id),
      text: ({ id }) => {
        const row = rows[id];
        const lacks = row ? shouldCostLacks(row) : [];
        return lacks.length > 0 ? `lacks ${lacks.length}` : formatUnit(price(id));
      },
    },
    ...fields,
  ];
}
