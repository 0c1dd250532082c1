import { assessCase } from '../../../../shared/domain/business-case/assess-case.ts';
import { AS_PLANNED } from '../../../../shared/domain/business-case/case-moves.ts';
import type { AssessedScenario, BusinessCase } from '../../../../shared/domain/business-case/case-result.ts';
import type { LineAmounts } from '../../../../shared/domain/business-case/line-amounts.ts';
import { sideAmounts } from '../../../../shared/domain/business-case/side-amounts.ts';
import { type YearlyFee, yearlyFee } from '../../../../shared/domain/business-case/yearly-fee.ts';
import { listed } from '../../../../shared/model/list-text.ts';
import { COST_DRIVERS, COST_SIDES, COST_TIMES } from '../../../../shared/model/selection-lists.ts';
import type { CostLine } from '../../../../shared/model/tables/cost-line.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';

/** One line in one scenario, as the sheet with the workings shows it. */
export interface WorkingRow {
  readonly scenario: AssessedScenario;
  readonly line: CostLine;
  /** Before anything of the home team falls away; null for a line that does not count. */
  readonly full: LineAmounts | null;
  readonly amounts: LineAmounts | null;
}

/** The case as the sheets show it. */
export interface CaseBook {
  readonly business: BusinessCase;
  readonly fees: ReadonlyMap<string, YearlyFee>;
  readonly rows: readonly WorkingRow[];
  /** How many years are looked at. */
  readonly years: number;
}

const made = new WeakMap<Workbook, CaseBook>();

/** The case of a workbook, worked out once for all of its sheets. */
export function caseBook(workbook: Workbook): CaseBook {
  const before = made.get(workbook);
  if (before) return before;
  const business = assessCase(workbook);
  const home = business.baseline?.runRate ?? 0;
  const fees = new Map(
    business.scenarios.map(({ plan }) => [plan.scenario.id, yearlyFee(plan, AS_PLANNED)] as const),
  );
  const rows = business.scenarios.flatMap((scenario) => rowsOf(workbook, scenario, fees, home));
  const book = { business, fees, rows, years: Math.ceil(business.months / 12) };
  made.set(workbook, book);
  return book;
}

function rowsOf(
  { cost_line }: Workbook,
  scenario: AssessedScenario,
  fees: ReadonlyMap<string, YearlyFee>,
  home: number,
): readonly WorkingRow[] {
  const { plan, lines } = scenario;
  const { id, kind } = plan.scenario;
  const fee = fees.get(id) ?? { normal: null, years: [] };
  const full = new Map(
    [
      ...sideAmounts('in-house', plan, AS_PLANNED, fee, null),
      ...(kind === 'in-house' ? [] : sideAmounts('outsourced', plan, AS_PLANNED, fee, home)),
    ].map((amounts) => [amounts.line.id, amounts]),
  );
  const final = new Map(lines.map((amounts) => [amounts.line.id, amounts]));
  return Object.values(cost_line)
    .filter(({ side }) => side === 'in-house' || kind !== 'in-house')
    .filter(({ scenarios }) => listed(scenarios).length === 0 || listed(scenarios).includes(id))
    .sort((a, b) => a.position - b.position)
    .map((line) => ({
      scenario,
      line,
      full: full.get(line.id) ?? null,
      amounts: final.get(line.id) ?? null,
    }));
}

/** The word that a choice shows in a cell, as a text in a formula. */
export function word(
  choices: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string {
  return quoted(choices.find((choice) => choice.value === value)?.label ?? value);
}

export const driverWord = (value: CostLine['driver']) => word(COST_DRIVERS, value);
export const sideWord = (value: CostLine['side']) => word(COST_SIDES, value);
export const timeWord = (value: CostLine['time']) => word(COST_TIMES, value);

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
