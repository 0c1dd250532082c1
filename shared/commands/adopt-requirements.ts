import type { Change } from '../changes/change.ts';
import {
  CATALOGUE_REVIEWED,
  type CatalogueRequirement,
  requirementCatalogue,
} from '../content/security/catalogue.ts';
import { reasonsFor, reasonText } from '../domain/security/propose-requirements.ts';
import { type SecurityTrigger, securityTriggers } from '../domain/security/security-triggers.ts';
import { Refusal } from '../lib/refusal.ts';
import { listText } from '../model/list-text.ts';
import type { Workbook } from '../model/workbook.ts';
import { addFromCatalogue, type CatalogueRow } from './add-from-catalogue.ts';

/**
 * Takes requirements over from the catalogue as one act. Each gets the reason why it applies here, the touchpoints
 * that reason names, and the certificate of the engagement that would show it.
 *
 * @param ids of `requirementCatalogue`, in the order in which they are to stand
 * @throws Refusal `missing-row` for one that the catalogue does not have, `invalid` for one that is there already.
 */
export function adoptRequirements(workbook: Workbook, ids: readonly string[]): Change {
  const triggers = securityTriggers(workbook);
  const rows = ids.map((id) => {
    const found = requirementCatalogue.find((one) => one.id === id);
    if (!found) throw new Refusal('missing-row', `The list has no requirement ${id}: choose another.`);
    return requirementValues(found, triggers, workbook);
  });
  return addFromCatalogue(workbook, 'requirement', rows);
}

function requirementValues(
  one: CatalogueRequirement,
  triggers: readonly SecurityTrigger[],
  { certificate }: Workbook,
): CatalogueRow<'requirement'> {
  const { id, name, family, wording, source, evidence_wanted } = one;
  const because = reasonsFor(one, triggers);
  const word = one.certificate?.toLowerCase();
  const shownBy =
    word === undefined
      ? undefined
      : Object.values(certificate).find((row) => row.name.toLowerCase().includes(word));
  return {
    id,
    name,
    family,
    wording,
    source,
    evidence_wanted,
    reason: reasonText(because),
    knock_out: one.knock_out ?? false,
    rfp: one.rfp ?? true,
    contract: one.contract ?? true,
    touchpoints: listText(because.flatMap(({ touchpoints }) => touchpoints)),
    processes: listText(because.flatMap(({ processes }) => processes)),
    certificate: shownBy?.id ?? null,
    checked_on: CATALOGUE_REVIEWED,
  };
}
