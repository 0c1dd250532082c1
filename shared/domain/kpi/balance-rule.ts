import type { Parameters } from '../../model/parameters.ts';
import type { Kpi } from '../../model/tables/kpi.ts';
import type { Workbook } from '../../model/workbook.ts';

/** What a rule says: kept, worth a look, broken, broken with a reason that was given, or nothing to judge yet. */
export type BalanceVerdict = 'ok' | 'warning' | 'error' | 'excused' | 'open';

/** What verdicts are called everywhere. */
export const VERDICT_WORDS: Readonly<Record<BalanceVerdict, string>> = {
  ok: 'Kept',
  warning: 'Look at it',
  error: 'Broken',
  excused: 'Excused',
  open: 'Nothing yet',
};

/** A row that breaks a rule, and how. */
export interface RuleBreak {
  readonly table: 'kpi' | 'touchpoint' | 'queue' | 'automation';
  readonly id: string;
  readonly name: string;
  /** What is the matter with it, in words that follow its name. */
  readonly words: string;
}

export interface RuleFinding {
  readonly verdict: Exclude<BalanceVerdict, 'excused'>;
  /** What was found, in one sentence with its figures. */
  readonly finding: string;
  readonly breaks: readonly RuleBreak[];
}

/** What the rules read of a workbook. */
export type BalanceRows = Pick<
  Workbook,
  'kpi' | 'behaviour' | 'queue' | 'touchpoint' | 'channel' | 'automation' | 'parameter' | 'rule_exception'
>;

export interface RuleInput {
  /** In the order of the register. */
  readonly kpis: readonly Kpi[];
  readonly rows: BalanceRows;
  readonly parameters: Parameters;
}

export interface BalanceRule {
  /** As in `balance.pairs`; exceptions are kept under it. */
  readonly key: string;
  readonly name: string;
  /** The rule in one sentence. */
  readonly asks: string;
  /** What goes wrong where it is not kept. */
  readonly why: string;
  /** It can be judged before there is a KPI. */
  readonly withoutKpis?: true;
  readonly judge: (input: RuleInput) => RuleFinding;
}

/** A finding that is as bad as its worst part. */
export function worse(a: RuleFinding['verdict'], b: RuleFinding['verdict']): RuleFinding['verdict'] {
  const rank = { open: 0, ok: 1, warning: 2, error: 3 };
  return rank[b] > rank[a] ? b : a;
}

/** A break of a rule by a KPI. */
export function kpiBreak({ id, name }: Pick<Kpi, 'id' | 'name'>, words: string): RuleBreak {
  return { table: 'kpi', id, name, words };
}
