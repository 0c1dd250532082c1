import type { TableName } from '../../model/tables.ts';

/** How much a finding weighs, the heaviest first. */
export const SEVERITIES = [
  { value: 'stop', label: 'Stops', help: 'Speaks against going on now.' },
  { value: 'condition', label: 'Condition', help: 'Going on is possible if somebody sees to it by a day.' },
  { value: 'remark', label: 'Remark', help: 'Worth knowing; changes nothing.' },
  { value: 'met', label: 'In order', help: 'Nothing to do.' },
] as const;

export type Severity = (typeof SEVERITIES)[number]['value'];

/** Where somebody goes to change what was found. */
export type GateStep =
  | 'results'
  | 'checklist'
  | 'change'
  | 'risks'
  | 'touchpoint-map'
  | 'process-audit'
  | 'drivers'
  | 'options'
  | 'hidden-costs'
  | 'first-gate'
  | 'responsibilities'
  | 'obligations'
  | 'boundary'
  | 'kpis'
  | 'balance'
  | 'credits'
  | 'behaviours'
  | 'scorecard'
  | 'staffing'
  | 'governance'
  | 'feedback'
  | 'transition'
  | 'rollback'
  | 'requirements'
  | 'coverage'
  | 'automations'
  | 'second-gate'
  | 'criteria'
  | 'vendors'
  | 'knock-out-results'
  | 'interests'
  | 'rfp'
  | 'prices'
  | 'should-cost'
  | 'case'
  | 'scoring'
  | 'robustness'
  | 'due-diligence'
  | 'red-flags'
  | 'clauses'
  | 'exit-plan'
  | 'pilots'
  | 'recommendation';

/** A row that a finding is about. */
export interface GateRow {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
}

/** What one criterion of the gate found. */
export interface GateFinding {
  readonly criterion: GateCriterion;
  readonly severity: Severity;
  /** The figure that was looked at; null while unknown. */
  readonly value: number | string | null;
  /** What was found and what it means. */
  readonly sentence: string;
  /** The rows it is about; a list that may be empty. */
  readonly rows: readonly GateRow[];
}

/** One thing that the gate looks at. */
export interface GateCriterion {
  readonly id: string;
  /** The figure's name. */
  readonly label: string;
  /** When it stops, when it is a condition, when it is a remark. */
  readonly rule: string;
  readonly step: GateStep;
  /** What somebody would do about it, without figures, so that it stays the same while they change. */
  readonly ask: string;
  /** Digits after the point of its figure; a count has none. */
  readonly digits: 0 | 1;
}
