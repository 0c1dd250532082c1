import type { Workbook } from '../../model/workbook.ts';
import { dueDiligenceStanding } from '../due-diligence/due-diligence-standing.ts';
import type { Figure, Figures } from '../figure.ts';
import { knockOutStanding } from './knock-out-standing.ts';
import { vendorCertificates } from './vendor-certificates.ts';
import { scoredVendors, vendorsInOrder, vendorsInRace } from './vendors-in-race.ts';

/**
 * The figures of the vendors by their keys: counts.
 *
 * @param today `YYYY-MM-DD`; without it nothing is known of certificates
 */
export function vendorFigures(workbook: Workbook, today: string | null): Figures {
  const knockOuts = knockOutStanding(workbook);
  const certificates = today === null ? null : vendorCertificates(workbook, today);
  const diligence = dueDiligenceStanding(workbook);
  const figures: Record<string, Figure> = {
    'vendors.inRace': vendorsInRace(workbook).length,
    'vendors.shortList': scoredVendors(workbook).length,
  };
  for (const { id } of vendorsInOrder(workbook)) {
    const standing = knockOuts.get(id);
    figures[`vendor.${id}.knockOuts.failed`] = standing?.failed.length ?? 0;
    figures[`vendor.${id}.knockOuts.open`] = standing?.open.length ?? 0;
    figures[`vendor.${id}.knockOuts.waived`] = standing?.waived.length ?? 0;
    figures[`vendor.${id}.certificates.valid`] = certificates?.get(id)?.valid ?? null;
    figures[`vendor.${id}.checks.done`] = diligence.get(id)?.done ?? 0;
    figures[`vendor.${id}.redFlags`] = diligence.get(id)?.openFlags.length ?? 0;
  }
  return figures;
}
