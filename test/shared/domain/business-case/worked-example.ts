import { listText } from '../../../../shared/model/list-text.ts';
import type { CostLine } from '../../../../shared/model/tables/cost-line.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

/** A cost line named after its id. */
export function line(values: Partial<CostLine> & { readonly id: string }): CostLine {
  return newRow('cost_line', { name: values.id, ...values });
}

const IN_HOUSE: readonly (Partial<CostLine> & { readonly id: string })[] = [
  { id: 'agents', driver: 'agents', price: 38_000, addition_percent: 25 },
  { id: 'leads', driver: 'span', quantity: 11, price: 52_000, addition_percent: 25 },
  { id: 'support', quantity: 2, price: 50_000, addition_percent: 25 },
  { id: 'replacement', driver: 'agents', share_percent: 30, price: 6_500 },
  { id: 'seats', quantity: 26, price: 3_600 },
  { id: 'licences', quantity: 26, price: 1_800 },
  { id: 'overhead', driver: 'side-percent', share_percent: 5 },
];

const OUTSOURCED: readonly (Partial<CostLine> & { readonly id: string })[] = [
  { id: 'fee', driver: 'offer' },
  { id: 'technology', price: 48_000 },
  { id: 'retained', price: 122_500 },
  { id: 'travel', price: 14_000 },
  { id: 'rework', driver: 'fee-percent', share_percent: 4, hidden: true },
  { id: 'escalations', driver: 'contacts', share_percent: 3, price: 9.5, hidden: true },
  { id: 'attrition', driver: 'fee-percent', share_percent: 2, hidden: true },
  { id: 'experience', driver: 'fee-percent', share_percent: 1, hidden: true },
  { id: 'selection', time: 'one-time', driver: 'fee-percent', share_percent: 2 },
  { id: 'legal', time: 'one-time', price: 35_000 },
  { id: 'transfer', time: 'one-time', quantity: 180, price: 420 },
  { id: 'parallel', time: 'one-time', driver: 'in-house-percent', quantity: 2 / 12, share_percent: 50 },
  { id: 'integration', time: 'one-time', price: 60_000 },
  { id: 'severance', time: 'one-time', quantity: 12, price: 9_000 },
  { id: 'transition-travel', time: 'one-time', price: 18_000 },
  { id: 'exit', time: 'exit', driver: 'fee-percent', share_percent: 5 },
];

export const WORKED_LINES: readonly CostLine[] = [
  ...IN_HOUSE.map((values) => line({ side: 'in-house', ...values })),
  ...OUTSOURCED.map((values) => line({ side: 'outsourced', ...values })),
].map((row, index) => ({ ...row, position: index + 1 }));

interface Changes {
  readonly lines?: readonly CostLine[];
  readonly offer?: Partial<Row<'offer'>>;
  readonly home?: Partial<Row<'case_scenario'>>;
  readonly partner?: Partial<Row<'case_scenario'>>;
  readonly engagement?: Partial<Row<'engagement'>>;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly ramp?: readonly Row<'ramp_step'>[];
  /** More scenarios behind the two. */
  readonly scenarios?: readonly Row<'case_scenario'>[];
}

/**
 * The worked example of the method as a workbook: 240,000 contacts a year, 22 agents, 3.60 a contact, growth of 3 % and
 * 4 %, 8 % interest, three years.
 */
export function workedExample(changes: Changes = {}): Workbook {
  const { lines = WORKED_LINES, parameters = {}, ramp = [], scenarios = [] } = changes;
  const both = { contacts_per_year: 240_000, resolved_percent: 70, agents: 22 };
  return {
    ...emptyWorkbook(),
    engagement: {
      e: newRow('engagement', { id: 'e', title: 'E', created_at: '2026-11-22', ...changes.engagement }),
    },
    case_scenario: byId([
      newRow('case_scenario', {
        id: 'home',
        name: 'In-house',
        kind: 'in-house',
        position: 1,
        ...both,
        ...changes.home,
      }),
      newRow('case_scenario', {
        id: 'partner',
        name: 'Partner',
        offer: 'o',
        position: 2,
        ...both,
        ...changes.partner,
      }),
      ...scenarios,
    ]),
    cost_line: byId(lines),
    vendor: { v: newRow('vendor', { id: 'v', name: 'V' }) },
    offer: {
      o: newRow('offer', { id: 'o', name: 'O', vendor: 'v', model: 'contact', rate: 3.6, ...changes.offer }),
    },
    ramp_step: byId(ramp),
    parameter: byId(Object.entries(parameters).map(([id, value]) => newRow('parameter', { id, value }))),
  };
}

/** The lines with one of them changed. */
export function linesWith(id: string, changes: Partial<CostLine>): readonly CostLine[] {
  return WORKED_LINES.map((row) => (row.id === id ? { ...row, ...changes } : row));
}

export function only(...scenarios: readonly string[]): string {
  return listText(scenarios);
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): Readonly<Record<string, R>> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}
