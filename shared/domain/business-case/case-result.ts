import type { InternalRate } from '../finance/internal-rate.ts';
import type { CasePart, LineAmounts } from './line-amounts.ts';
import type { ScenarioPlan } from './plan-scenario.ts';

/** What keeps a scenario from being worked out at all. */
export type CaseObstacle =
  | 'no-baseline'
  | 'no-home-lines'
  | 'no-own-lines'
  | 'no-offer'
  | 'fee-unknown'
  | 'fee-left-out';

/** What a person should look at before a result is believed. */
export type CaseWarning = 'gap' | 'hard-to-believe' | 'over-budget' | 'other-volume' | 'lines-unknown';

export type GapBand = 'normal' | 'attention' | 'red';

/** A year of a scenario beside the baseline; year 0 is what is paid before the first month. */
export interface CaseYear {
  readonly year: number;
  readonly parts: Readonly<Record<CasePart, number>>;
  /** All that the scenario costs in it. */
  readonly total: number;
  readonly baseline: number;
  /** Baseline − total. */
  readonly flow: number;
  readonly discounted: number;
  readonly sum: number;
  readonly discountedSum: number;
}

/** What comes out of a scenario. Shares are 0-1, amounts in the workbook's currency, null where it cannot be said. */
export interface CaseFigures {
  readonly npv: number;
  readonly irr: InternalRate;
  readonly payback: number | null;
  readonly discountedPayback: number | null;
  /** Sum of all flows for what is paid once. */
  readonly roi: number | null;
  /** (in-house − what the offers alone suggest) / in-house, in a normal year. */
  readonly headlineSaving01: number | null;
  /** (in-house − everything that runs) / in-house, in a normal year. */
  readonly runRateSaving01: number | null;
  /** Sum of all flows / in-house cost of the term. */
  readonly termSaving01: number | null;
  /** Headline − term saving, in percentage points. */
  readonly gapPoints: number | null;
  readonly gapBand: GapBand | null;
  /** Price of a contact at which the running year costs what it costs in-house. */
  readonly breakEven: number | null;
  /** Price of a contact at which the net present value is 0. */
  readonly breakEvenTerm: number | null;
  /** What the offer costs for a contact in a normal year. */
  readonly pricePerContact: number | null;
  /** Share of the cost of the term that stands in no offer. */
  readonly hiddenShare01: number | null;
  /** Budget − running cost of a normal year; null without a budget. */
  readonly headroom: number | null;
}

/** One scenario of the business case. */
export interface AssessedScenario {
  readonly plan: ScenarioPlan;
  readonly isBaseline: boolean;
  readonly lines: readonly LineAmounts[];
  /** Running cost of a normal first year. */
  readonly runRate: number;
  /** The partner's fee in it; null without one. */
  readonly fee: number | null;
  readonly oneTime: number;
  /** Everything over the term. */
  readonly total: number;
  readonly perContact: number | null;
  readonly perResolved: number | null;
  readonly obstacles: readonly CaseObstacle[];
  readonly warnings: readonly CaseWarning[];
  /** Null for the baseline, and while an obstacle stands. */
  readonly years: readonly CaseYear[];
  readonly figures: CaseFigures | null;
}

/** The business case: every scenario in the order of the register. */
export interface BusinessCase {
  readonly baseline: AssessedScenario | null;
  readonly scenarios: readonly AssessedScenario[];
  /** A year. */
  readonly rate01: number;
  readonly months: number;
  readonly currency: string;
  readonly budget: number | null;
}
