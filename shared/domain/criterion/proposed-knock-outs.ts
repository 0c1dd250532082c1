import type { Row } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { type KnockOut, knockOuts } from '../security/knock-outs.ts';

/**
 * What the security requirements and the certificates make a knock-out and the selection does not ask for yet: neither a
 * knock-out that names it nor one with the same id.
 */
export function proposedKnockOuts(
  workbook: Pick<Workbook, 'knock_out' | 'requirement' | 'certificate'>,
): readonly KnockOut[] {
  const rows = Object.values(workbook.knock_out);
  const named = new Set(rows.flatMap(({ requirement, certificate }) => [requirement, certificate]));
  return knockOuts(workbook).filter(
    ({ id }) => !named.has(id) && !Object.hasOwn(workbook.knock_out, knockOutId(id)),
  );
}

/** What a knock-out may be called at most; a longer wording stands in the requirement that it is linked to. */
const LONGEST_NAME = 300;

/** The row that a proposal becomes when it is taken over. */
export function knockOutOf({
  id,
  table,
  name,
  wording,
  source,
  evidenceWanted,
}: KnockOut): Partial<Row<'knock_out'>> & { readonly id: string } {
  return {
    id: knockOutId(id),
    name: wording.length > LONGEST_NAME ? name : wording,
    why: source,
    proof: evidenceWanted,
    ...(table === 'requirement' ? { requirement: id } : { certificate: id }),
  };
}

function knockOutId(source: string): string {
  return `ko.${source}`;
}
