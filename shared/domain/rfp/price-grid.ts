import { PRICING_MODELS, type PricingModel } from '../../model/selection-lists.ts';
import type { Offer } from '../../model/tables/offer.ts';
import type { ShouldCost } from '../../model/tables/should-cost.ts';

/** How many offers, tiers and extras a vendor can type into its file. */
export const FILE_OFFERS = 2;
export const FILE_TIERS = 5;
export const FILE_EXTRAS = 8;

/** One row of the price sheet: a field of an offer, with the models that need it. */
export interface PriceRow {
  readonly field: keyof Offer;
  /** Empty where every model may use it. */
  readonly models: readonly PricingModel[];
  /** Without it an offer of these models cannot be reckoned. */
  readonly needed: boolean;
}

const UNIT_MODELS: readonly PricingModel[] = [
  'fte',
  'logged-hour',
  'paid-hour',
  'minute',
  'contact',
  'resolution',
  'hybrid',
  'shared',
  'automation',
];

const row = (field: keyof Offer, models: readonly PricingModel[] = [], needed = false): PriceRow => ({
  field,
  models,
  needed,
});

/** The price sheet from top to bottom; tiers and extras stand below it. */
export const PRICE_ROWS: readonly PriceRow[] = [
  row('name'),
  row('model', [], true),
  row('currency'),
  row('rate', UNIT_MODELS, true),
  row('seats', ['fte', 'hybrid']),
  row('increment_seconds', ['minute', 'shared']),
  row('tier_method', ['contact', 'shared']),
  row('minimum_contacts', ['contact', 'shared']),
  row('base_fee', ['outcome'], true),
  row('baseline', ['outcome']),
  row('actual', ['outcome']),
  row('share_percent', ['outcome']),
  row('bonus', ['outcome']),
  row('malus', ['outcome']),
  row('threshold_contacts', ['hybrid'], true),
  row('variable_rate', ['hybrid'], true),
  row('shared_unit', ['shared']),
  row('contained_percent', ['automation'], true),
  row('handover_rate', ['automation'], true),
  row('index_percent'),
  row('productivity_percent'),
  row('term_months'),
  row('valid_until'),
  row('includes'),
  row('excludes'),
];

/** Fields that make a column of the price sheet an offer: with none of them the vendor has typed no price. */
export const PRICES: readonly (keyof Offer)[] = ['rate', 'base_fee', 'variable_rate', 'handover_rate'];

/** The models that a row is for, in words. */
export function modelWords({ models }: PriceRow): string {
  if (models.length === 0) return 'Every model';
  return models
    .map((model) => PRICING_MODELS.find(({ value }) => value === model)?.label ?? model)
    .join(', ');
}

/** What a vendor opens of the cost of an hour. The first belong to a should-cost; the others are kept in its words. */
export const COST_ROWS: readonly (keyof ShouldCost)[] = [
  'wage',
  'bonus_percent',
  'benefits_percent',
  'shrinkage_percent',
  'overhead_percent',
  'margin_percent',
];

export const COST_NOTES = [
  { key: 'currency', label: 'Currency', help: 'Code of the currency of the wage, such as EUR.' },
  { key: 'site', label: 'Site', help: 'Where the work would be done.' },
  { key: 'attrition', label: 'Attrition a year (%)', help: 'Of agents in similar work at this site.' },
  { key: 'span', label: 'Agents per team lead', help: 'As planned for this work.' },
  { key: 'hours', label: 'Paid hours of an agent a month', help: 'As contracts there say.' },
  { key: 'source', label: 'Year of the figures', help: 'The year that they are true for.' },
] as const;
