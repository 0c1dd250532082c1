import { sumBy } from '../../lib/sum-by.ts';
import type { ExitItem } from '../../model/tables/exit-item.ts';
import type { Workbook } from '../../model/workbook.ts';
import { addMonths } from '../security/contract-end.ts';

/** Months after which the test of a part is too old: the plan is tried out once a year. */
export const EXIT_TEST_MONTHS = 12;

/** What a part of the exit plan lacks, the gravest first. */
export const EXIT_LACKS = [
  { value: 'no-plan', label: 'No plan', help: 'Nothing says what happens, by whom, within which time.' },
  { value: 'unsigned', label: 'Not agreed with the partner', help: 'It binds nobody until it is agreed.' },
  { value: 'no-clause', label: 'No clause', help: 'Nothing in the contract makes it binding.' },
  { value: 'untested', label: 'Never tried out', help: 'A plan that nobody has tried is a hope.' },
  { value: 'old-test', label: 'Tried out over a year ago', help: 'People, systems and prices have changed.' },
  { value: 'no-owner', label: 'Nobody sees to it', help: 'Give it an owner.' },
  { value: 'overdue', label: 'Overdue', help: 'Its day has passed, and it is not written.' },
] as const;

export type ExitLack = (typeof EXIT_LACKS)[number]['value'];

export interface StandingExitItem {
  readonly row: ExitItem;
  /** What happens is written down. */
  readonly written: boolean;
  readonly lacks: readonly ExitLack[];
}

export interface ExitStanding {
  /** In the order of the register. */
  readonly items: readonly StandingExitItem[];
  readonly byId: Readonly<Record<string, StandingExitItem>>;
  readonly written: number;
  readonly agreed: number;
  readonly tested: number;
  /** Parts that are written, as a share of all from 0 to 1; null without parts. */
  readonly complete01: number | null;
  /** What leaving costs as far as known, in the currency of the workbook; null while no part has a cost. */
  readonly cost: number | null;
  /** Parts without a cost; null is not the same as nothing. */
  readonly uncosted: number;
}

/**
 * How far the plan for leaving is. A part is written when it has a plan and its state is not open; it counts as tested
 * with a day on which it was tried out within the last twelve months. The plan exists before the contract is signed,
 * because a partner that is on its way out has little reason to help.
 *
 * Example on 2026-11-22: of four parts three are written: complete 0.75. Tried out on 2025-11-22 still counts, on
 * 2025-11-21 no longer.
 *
 * Source: usual content of exit plans; the yearly test is our own rule.
 *
 * @param today `YYYY-MM-DD`, null while nothing is to be too old or overdue
 */
export function exitStanding(
  { exit_item }: Pick<Workbook, 'exit_item'>,
  today: string | null = null,
): ExitStanding {
  const items = Object.values(exit_item)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((row) => standingOf(row, today));
  const costs = items.flatMap(({ row }) => row.cost ?? []);
  const written = items.filter((one) => one.written);
  return {
    items,
    byId: Object.fromEntries(items.map((one) => [one.row.id, one])),
    written: written.length,
    agreed: written.filter(({ row }) => row.state === 'agreed' || row.state === 'tested').length,
    tested: written.filter(({ row, lacks }) => row.tested_on !== null && !lacks.includes('old-test')).length,
    complete01: items.length === 0 ? null : written.length / items.length,
    cost: costs.length === 0 ? null : sumBy(costs, (cost) => cost),
    uncosted: items.length - costs.length,
  };
}

function standingOf(row: ExitItem, today: string | null): StandingExitItem {
  const { state, plan, tested_on: tested, due } = row;
  const planned = plan.trim() !== '';
  const written = planned && state !== 'open';
  const holds: Readonly<Record<ExitLack, boolean>> = {
    'no-plan': !planned,
    unsigned: planned && (state === 'open' || state === 'written'),
    'no-clause': row.clause === null,
    untested: written && tested === null,
    'old-test': tested !== null && today !== null && tested < addMonths(today, -EXIT_TEST_MONTHS),
    'no-owner': row.owner === null,
    overdue: !written && due !== null && today !== null && due < today,
  };
  return { row, written, lacks: EXIT_LACKS.map(({ value }) => value).filter((value) => holds[value]) };
}

/** The words for what is missing. */
export function exitLackLabel(lack: ExitLack): string {
  return EXIT_LACKS.find(({ value }) => value === lack)?.label ?? lack;
}
