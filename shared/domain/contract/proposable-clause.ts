import { listed } from '../../model/list-text.ts';
import type { Clause } from '../../model/tables/clause.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { SecurityTriggerName } from '../security/security-triggers.ts';

/** A clause of a catalogue, as far as proposing it needs to know it. */
export interface ProposableClause {
  readonly id: string;
  readonly name: string;
  readonly area: Clause['area'];
  readonly need: Clause['need'];
  readonly position_wanted: string;
  readonly source: string;
  readonly fallback?: string | undefined;
  /** The facts that ask for it; without any it belongs into every contract. */
  readonly when?: readonly SecurityTriggerName[] | undefined;
  readonly requirements?: readonly string[] | undefined;
  readonly risks?: readonly string[] | undefined;
  readonly kpis?: readonly string[] | undefined;
}

/** What clauses are proposed from. */
export type ClauseSource = Pick<
  Workbook,
  'clause' | 'requirement' | 'risk' | 'kpi' | 'behaviour' | 'credit_scheme' | 'boundary'
>;

/** The clause of the workbook that a clause of the catalogue has become: under its id, or under its name. */
export function clauseOfCatalogue(
  { clause }: Pick<Workbook, 'clause'>,
  { id, name }: Pick<ProposableClause, 'id' | 'name'>,
): Clause | null {
  const key = name.trim().toLowerCase();
  return clause[id] ?? Object.values(clause).find((row) => row.name.trim().toLowerCase() === key) ?? null;
}

/** The ids of a kind that some clause that applies names. */
export function namedByClauses(
  { clause }: Pick<Workbook, 'clause'>,
  field: 'requirements' | 'kpis' | 'risks',
): ReadonlySet<string> {
  return new Set(
    Object.values(clause)
      .filter(({ state }) => state !== 'not-applicable')
      .flatMap((row) => listed(row[field])),
  );
}
