import { offer } from '../../model/tables/offer.ts';
import type { FeeNeed } from './price-offer.ts';

const OTHER = {
  tiers: 'Price of a tier',
  contacts: 'Contacts a year of the comparison',
  ahtSeconds: 'Handling time of the comparison',
  resolved01: 'Resolved share of the comparison',
} as const;

/** What a missing figure is called on screen and in Excel. */
export function missingWords(need: FeeNeed): string {
  return need in OTHER ? OTHER[need as keyof typeof OTHER] : offer.fields[need as 'rate'].label;
}
