import type { ComparedOffer, OfferComparison } from '../../../../shared/domain/price/compare-offers.ts';
import { missingWords } from '../../../../shared/domain/price/missing-words.ts';
import type { PricingModel } from '../../../../shared/model/selection-lists.ts';
import { offer as offerTable } from '../../../../shared/model/tables/offer.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { inSentence } from '../../../ui/in-sentence.ts';
import { fieldsOfModel } from './offers/model-fields.ts';
import { formatMinute, formatUnit, formatWhole, modelName } from './price-words.ts';

const SOURCE =
  'Readiness Workbook method, prices made comparable: the usual forms of call-centre contracts. Occupancy, shrinkage and paid hours are method settings.';

const FORMULAS: Readonly<Record<PricingModel, string>> = {
  fte: 'Fee = seats × rate × 12. Without contracted seats, the FTE that the work takes are rounded up to whole people.',
  'logged-hour': 'Fee = logged hours × rate; logged hours = contacts × handling time ÷ 3,600 ÷ occupancy.',
  'paid-hour': 'Fee = paid hours × rate; paid hours = logged hours ÷ (1 − shrinkage).',
  minute: 'Fee = contacts × (handling time + half the billing increment) ÷ 60 × rate.',
  contact:
    'Fee = contacts × rate, but at least for the minimum. With tiers each contact costs the price of its tier, or all cost the price of the tier reached; the contact right at a border belongs to the tier below.',
  resolution: 'Fee = contacts × share resolved × rate.',
  outcome:
    'Fee = base fee + share × what is saved against the baseline + bonus − malus. A loss is not shared.',
  hybrid: 'Fee = seats × rate × 12 + contacts above the threshold × rate above it.',
  shared: 'Fee as by the minute or by the contact, whichever the agents are charged by.',
  automation: 'Fee = contacts × (share contained × rate + share handed over × rate of a hand-over).',
};

/** How the fee of an offer comes about, with its own figures. */
export function explainFee(
  one: ComparedOffer,
  { work, hours }: OfferComparison,
  currency: string,
): Explanation {
  const { offer, at, missing } = one;
  const fields = fieldsOfModel(offer).flatMap((name): [string, string][] => {
    const value = offer[name];
    const field = offerTable.fields[name];
    return typeof value === 'number' ? [[field.label, String(value)]] : [];
  });
  const exchange: [string, string][] =
    offer.exchange_rate === null ? [] : [[`${offer.currency} in ${currency}`, String(offer.exchange_rate)]];
  return {
    title: `Fee of ${offer.name}`,
    formula: `${modelName(offer.model)}. ${FORMULAS[offer.model]}`,
    columns: ['Figure', 'Value'],
    terms: [
      ['Contacts a year', formatWhole(work.contacts)],
      ['Handling time, s', formatWhole(work.ahtSeconds)],
      ['Logged hours', formatWhole(hours?.logged ?? null)],
      ...fields,
      ...exchange,
    ],
    total: null,
    result:
      at.base.annual === null
        ? `Not known: ${missing.map((need) => inSentence(missingWords(need))).join(', ')}.`
        : `${currency} ${formatWhole(at.base.annual)} a year: ${formatUnit(at.base.perContact)} a contact, ${formatMinute(at.base.perMinute)} a minute, ${formatUnit(at.base.perResolved)} a resolved contact, ${formatUnit(at.base.perHandleHour)} a handle hour.`,
    notes: [
      'Extras, indexation and a productivity commitment are not in the fee; the business case adds them by year.',
    ],
    source: SOURCE,
  };
}
