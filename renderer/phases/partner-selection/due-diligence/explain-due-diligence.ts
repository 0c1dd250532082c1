import { CHECKS_WANTED } from '../../../../shared/domain/due-diligence/due-diligence-standing.ts';
import { VENDOR_CHECKS } from '../../../../shared/model/selection-lists.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import type { CheckedVendor } from './use-due-diligence.ts';

/** What makes a vendor known well enough. */
export function explainDueDiligence(checked: readonly CheckedVendor[]): Explanation {
  return {
    title: 'Due diligence',
    formula: `Wanted of each vendor: ${VENDOR_CHECKS.map(({ value, label }) => `${label.toLowerCase()} ${CHECKS_WANTED[value]}`).join(', ')}. Checks count once they are done; planned, refused and dropped ones do not. It is complete when nothing is missing, no red flag is open, and none stops the vendor.`,
    columns: ['Vendor', 'Checks done', 'Kinds missing', 'Open red flags', 'Stops'],
    terms: checked.map(({ vendor, standing }) => [
      vendor.name,
      standing.done,
      standing.missing.length,
      standing.openFlags.length,
      standing.stops.length,
    ]),
    total: null,
    result: `${checked.filter(({ standing }) => standing.complete).length} of ${checked.length} complete.`,
    notes: [
      'A red flag that stops a vendor blocks its recommendation while it is open or confirmed; cleared or accepted ones keep their reason.',
      'What a vendor says about itself is an answer, not a check.',
    ],
    source:
      'Readiness Workbook method, partner selection: due diligence. How many checks are wanted is our own default.',
  };
}
