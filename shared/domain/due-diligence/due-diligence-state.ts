import type { Workbook } from '../../model/workbook.ts';
import { scoredVendors } from '../vendor/vendors-in-race.ts';
import { dueDiligenceStanding } from './due-diligence-standing.ts';

/** How far due diligence of the short list is, in a few words. */
export function dueDiligenceState(workbook: Pick<Workbook, 'vendor' | 'vendor_check' | 'red_flag'>): string {
  const standing = dueDiligenceStanding(workbook);
  const own = scoredVendors(workbook).flatMap(({ id }) => standing.get(id) ?? []);
  if (own.length === 0) return 'Nobody to check yet';
  const stopped = own.filter(({ stops }) => stops.length > 0).length;
  if (stopped > 0) return `${stopped} of ${own.length} stopped by a red flag`;
  return `${own.filter(({ complete }) => complete).length} of ${own.length} complete`;
}
