import type { SecurityTrigger } from '../security/security-triggers.ts';
import { type ClauseReason, clauseReasons } from './clause-reasons.ts';
import type { ClauseSource, ProposableClause } from './proposable-clause.ts';

/** Rows of the workbook that a clause makes binding or deals with. */
export interface ClauseLinks {
  readonly requirements: readonly string[];
  readonly kpis: readonly string[];
  readonly risks: readonly string[];
}

export interface ProposedClause {
  /** As it would stand in the register; one from the catalogue, or made from the row that asks for it. */
  readonly clause: ProposableClause;
  /** The clause is in the workbook already: only the links would be added to it. */
  readonly there: boolean;
  readonly links: ClauseLinks;
  /** Why, the most particular first; at least one. */
  readonly because: readonly ClauseReason[];
}

/**
 * Clauses that this engagement asks for and does not have: for each requirement that is to stand in the contract, each
 * open risk, the critical service levels, the behaviours, the credit scheme and the boundaries, as long as no clause
 * makes it binding; then what the facts (a law, card data) and every contract ask for. Several reasons for the same
 * clause make one proposal. Where the clause is there already, the missing links are proposed.
 *
 * Example: the risk K36 is open and no clause names it; the catalogue deals with it in "Peaks and growth on notice",
 * which the workbook has: proposed is to link K36 there. Without that clause it is proposed as a whole.
 *
 * @param taken ids of the catalogue that the workbook has, under their id or by their name
 * @returns in the order of the reasons: particular ones first, "every contract" last
 */
export function proposeClauses(
  workbook: ClauseSource,
  catalogue: readonly ProposableClause[],
  taken: ReadonlySet<string>,
  triggers: readonly SecurityTrigger[],
): readonly ProposedClause[] {
  const wanted = new Map<string, { clause: ProposableClause; because: ClauseReason[] }>();
  for (const { reason, clause } of clauseReasons(workbook, catalogue, taken, triggers)) {
    const known = wanted.get(clause.id);
    if (known) known.because.push(reason);
    else wanted.set(clause.id, { clause, because: [reason] });
  }
  return [...wanted.values()].flatMap(({ clause, because }): readonly ProposedClause[] => {
    const there = taken.has(clause.id);
    const linked = because.filter(({ table }) => table !== null);
    const reasons = there ? linked : because;
    if (reasons.length === 0) return [];
    const ids = (table: string) => linked.flatMap((one) => (one.table === table ? one.ids : []));
    const links = { requirements: ids('requirement'), kpis: ids('kpi'), risks: ids('risk') };
    return [{ clause, there, links, because: reasons }];
  });
}
