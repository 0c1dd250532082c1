import type { Change } from '../../changes/change.ts';
import { clauseOfCatalogue } from '../../domain/contract/proposable-clause.ts';
import type { ProposedClause } from '../../domain/contract/propose-clauses.ts';
import { Refusal } from '../../lib/refusal.ts';
import { listed, listText } from '../../model/list-text.ts';
import type { Workbook } from '../../model/workbook.ts';
import { addFromCatalogue, type CatalogueRow } from '../add-from-catalogue.ts';
import { putEdit } from '../put.ts';

/** What taking over needs to know of a proposal: why it was made is for people. */
export type AdoptedClause = Pick<ProposedClause, 'clause' | 'there'> & Partial<Pick<ProposedClause, 'links'>>;

/**
 * Takes clauses over as one act: new ones stand behind those that are there, with the rows that they make binding;
 * clauses that are there get the missing links.
 *
 * @throws Refusal `missing-row` when a clause that was to be linked is gone, `invalid` when one is there already.
 */
export function adoptClauses(workbook: Workbook, proposals: readonly AdoptedClause[]): Change {
  const fresh = proposals.filter(({ there }) => !there);
  const added = addFromCatalogue(workbook, 'clause', fresh.map(rowOf));
  const linked = proposals.filter(({ there }) => there).map((one) => linkEdit(workbook, one));
  const [only] = proposals;
  const title =
    linked.length === 0
      ? added.title
      : proposals.length === 1 && only
        ? `Link clause ${only.clause.name}`
        : `Take over ${proposals.length} clauses`;
  return { title, edits: [...added.edits, ...linked] };
}

function rowOf({ clause, links }: AdoptedClause): CatalogueRow<'clause'> {
  const { id, name, area, need, position_wanted, source } = clause;
  const all = (own: readonly string[] = [], more: readonly string[] = []) =>
    listText([...new Set([...own, ...more])]);
  return {
    id,
    name,
    area,
    need,
    position_wanted,
    source,
    fallback: clause.fallback ?? '',
    requirements: all(clause.requirements, links?.requirements),
    kpis: all(clause.kpis, links?.kpis),
    risks: all(clause.risks, links?.risks),
  };
}

function linkEdit(workbook: Workbook, { clause, links }: AdoptedClause) {
  const row = clauseOfCatalogue(workbook, clause);
  if (!row)
    throw new Refusal('missing-row', `There is no clause “${clause.name}” any more: look at the list again.`);
  const more = (field: 'requirements' | 'kpis' | 'risks') =>
    listText([...new Set([...listed(row[field]), ...(links?.[field] ?? [])])]);
  return putEdit(workbook, 'clause', {
    ...row,
    requirements: more('requirements'),
    kpis: more('kpis'),
    risks: more('risks'),
  });
}
