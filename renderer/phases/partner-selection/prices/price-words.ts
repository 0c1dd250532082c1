import type { ComparedOffer } from '../../../../shared/domain/price/compare-offers.ts';
import { missingWords } from '../../../../shared/domain/price/missing-words.ts';
import { PRICING_MODELS } from '../../../../shared/model/selection-lists.ts';
import type { Offer } from '../../../../shared/model/tables/offer.ts';
import { inSentence } from '../../../ui/in-sentence.ts';

const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const tenths = new Intl.NumberFormat(undefined, { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** Contacts or an amount of a year without decimals; a dash while unknown. */
export function formatWhole(value: number | null): string {
  return value === null ? '–' : whole.format(Math.round(value));
}

/** The price of one unit with cents, as in "4.19". */
export function formatUnit(value: number | null): string {
  return value === null ? '–' : cents.format(value);
}

/** The price of a minute, which differs in tenths of a cent. */
export function formatMinute(value: number | null): string {
  return value === null ? '–' : tenths.format(value);
}

export function modelName(model: Offer['model']): string {
  return PRICING_MODELS.find(({ value }) => value === model)?.label ?? model;
}

/** What keeps an offer from having a price, in words; empty when it has one. */
export function missingSentence({ missing }: Pick<ComparedOffer, 'missing'>): string {
  if (missing.length === 0) return '';
  return `Missing: ${missing.map((need) => inSentence(missingWords(need))).join(', ')}`;
}

/** Why an offer has no rank, in a word; null when it may have one. */
export function outOfRace({ inRace, vendor }: ComparedOffer): string | null {
  if (inRace) return null;
  return vendor === null ? 'no vendor' : 'vendor not in the race';
}
