import type { Vendor } from '../../model/tables/vendor.ts';
import type { Workbook } from '../../model/workbook.ts';
import { essentialAnswers } from './essential-answers.ts';
import { cellKey, knockOutStanding, knockOutsInForce, resultsByCell } from './knock-out-standing.ts';
import { proposeKnockOuts } from './propose-knock-outs.ts';
import { hasReached, scoredVendors, vendorsInRace } from './vendors-in-race.ts';

/** Something about a vendor in the race that has to be put right, or that somebody has to answer for. */
export interface VendorWarning {
  readonly vendor: string;
  readonly kind: 'failed' | 'open' | 'essentials' | 'contradicted' | 'unproven';
  /** The knock-outs that it is about. */
  readonly knockOuts: readonly string[];
  readonly grave: boolean;
  readonly text: string;
}

type Source = Parameters<typeof proposeKnockOuts>[0] & Pick<Workbook, 'knock_out_result'>;

/**
 * What is wrong with vendors in the race, in their order: on the short list with a knock-out that is failed or open;
 * past the evaluation with an essential question unanswered; a knock-out passed against what the workbook knows, or
 * without evidence or day.
 *
 * @param today `YYYY-MM-DD`
 */
export function vendorWarnings(workbook: Source, today: string): readonly VendorWarning[] {
  const proposals = proposeKnockOuts(workbook, today);
  const standing = knockOutStanding(workbook);
  const results = resultsByCell(workbook);
  const short = new Set(scoredVendors(workbook).map(({ id }) => id));
  const names = (ids: readonly string[]) => ids.map((id) => workbook.knock_out[id]?.name ?? id).join('; ');
  return vendorsInRace(workbook).flatMap((vendor) => {
    const { failed = [], open = [] } = standing.get(vendor.id) ?? {};
    const passed = knockOutsInForce(workbook)
      .map(({ id }) => results.get(cellKey(vendor.id, id)))
      .filter((row) => row?.result === 'pass')
      .flatMap((row) => row ?? []);
    const contradicted = passed.filter((row) => {
      const proposed = proposals.get(cellKey(vendor.id, row.knock_out))?.result;
      return proposed === 'fail' || proposed === 'open';
    });
    const unproven = passed.filter((row) => row.evidence.trim() === '' || row.checked_on === null);
    const ids = (rows: typeof passed) => rows.map((row) => row.knock_out);
    return [
      short.has(vendor.id) && failed.length > 0
        ? about(vendor, 'failed', failed, `is on the short list and has failed: ${names(failed)}.`)
        : null,
      short.has(vendor.id) && open.length > 0
        ? about(vendor, 'open', open, `is on the short list with knock-outs open: ${names(open)}.`)
        : null,
      essentials(workbook, vendor),
      contradicted.length > 0
        ? about(
            vendor,
            'contradicted',
            ids(contradicted),
            `has passed a knock-out that facts in this workbook do not bear out: ${names(ids(contradicted))}.`,
          )
        : null,
      unproven.length > 0
        ? about(
            vendor,
            'unproven',
            ids(unproven),
            `has passed without evidence or day: ${names(ids(unproven))}.`,
          )
        : null,
    ].flatMap((warning) => warning ?? []);
  });
}

function essentials(workbook: Source, vendor: Vendor): VendorWarning | null {
  if (!hasReached(vendor.stage, 'checks')) return null;
  const { asked, missing } = essentialAnswers(workbook, vendor.id);
  if (missing.length === 0) return null;
  const text = `has come past the evaluation with ${missing.length} of ${asked} essential questions unanswered.`;
  return about(vendor, 'essentials', [], text);
}

function about(
  vendor: Vendor,
  kind: VendorWarning['kind'],
  knockOuts: readonly string[],
  text: string,
): VendorWarning {
  const grave = kind === 'failed' || kind === 'essentials';
  return { vendor: vendor.id, kind, knockOuts, grave, text: `${vendor.name} ${text}` };
}
