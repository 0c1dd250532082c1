import type { Workbook } from '../../model/workbook.ts';
import { knockOutStanding } from './knock-out-standing.ts';
import { scoredVendors, vendorsInRace } from './vendors-in-race.ts';

/** How far the vendors are, in a few words. */
export function vendorsState(workbook: Pick<Workbook, 'vendor' | 'knock_out' | 'knock_out_result'>): string {
  const inRace = vendorsInRace(workbook);
  if (inRace.length === 0) return 'No vendors in the race';
  const standing = knockOutStanding(workbook);
  const short = scoredVendors(workbook);
  const unsettled = short.filter(({ id }) => standing.get(id)?.passed === false).length;
  const listed = short.length === 0 ? `${inRace.length} in the race` : `${short.length} on the short list`;
  return unsettled === 0 ? listed : `${listed}, ${unsettled} with knock-outs open or failed`;
}
