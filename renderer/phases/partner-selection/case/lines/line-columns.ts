import type {
  AssessedScenario,
  BusinessCase,
} from '../../../../../shared/domain/business-case/case-result.ts';
import type { LineAmounts } from '../../../../../shared/domain/business-case/line-amounts.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { formatAmount } from '../../../../ui/format-amount.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';
import { LACKS } from '../case-words.ts';

const FIELDS = [
  'name',
  'side',
  'time',
  'part',
  'driver',
  'quantity',
  'share_percent',
  'price',
  'addition_percent',
  'low_percent',
  'high_percent',
  'start_month',
  'end_month',
  'growth_percent',
  'probability_percent',
  'avoidable_percent',
  'scenarios',
  'hidden',
  'counted',
  'owner',
  'evidence',
  'note',
] as const;

/** What each line comes to: those of the home team in the baseline, those of the partner in one scenario. */
export function amountsById(
  baseline: AssessedScenario | null,
  shown: AssessedScenario | null,
): ReadonlyMap<string, LineAmounts> {
  const own = (one: AssessedScenario | null, side: string) =>
    (one?.lines ?? []).filter(({ line }) => line.side === side);
  return new Map(
    [...own(baseline, 'in-house'), ...own(shown, 'outsourced')].map((amounts) => [amounts.line.id, amounts]),
  );
}

/** The columns of the cost lines: fields as they are typed, with the amount of a normal first year behind the name. */
export function lineColumns(
  { baseline, currency }: BusinessCase,
  shown: AssessedScenario | null,
): readonly GridColumn[] {
  const amounts = amountsById(baseline, shown);
  const narrow = (header: string): Partial<GridColumn> => ({ header, width: 100 });
  const [name, ...rest] = fieldColumns(tableOf('cost_line'), FIELDS, {
    name: { width: 250 },
    side: { width: 112 },
    time: { width: 100 },
    part: { width: 130 },
    driver: { width: 200 },
    low_percent: narrow('Low, %'),
    high_percent: narrow('High, %'),
    start_month: { width: 104 },
    end_month: { width: 104 },
    evidence: { width: 320 },
  });
  if (!name) throw new Error('A cost line has a name.');
  const amount: GridColumn = {
    key: 'amount',
    header: `Amount, ${currency}`,
    help: `In a normal first year, or the whole amount of what is paid once; lines of the partner as in ${shown?.plan.scenario.name ?? 'a scenario'}. Empty where a line is not in it, or has no figure.`,
    section: 'Result',
    width: 128,
    value: ({ id }) => known(amounts.get(id)),
    text: ({ id }) => {
      const found = amounts.get(id);
      if (!found) return '';
      return found.lack === null ? formatAmount(found.normal, '') : LACKS[found.lack];
    },
    tone: ({ id }) => ((amounts.get(id)?.lack ?? null) === null ? null : 'attention'),
  };
  return [name, amount, ...rest];
}

function known(amounts: LineAmounts | undefined): number | null {
  return amounts && amounts.lack === null ? amounts.normal : null;
}
