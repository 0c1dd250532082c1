import type { PricingModel } from '../../../../../shared/model/selection-lists.ts';
import type { Offer } from '../../../../../shared/model/tables/offer.ts';

type Field = keyof Offer & string;

/** The fields that each pricing model asks for, in the order in which they are filled. */
const FIELDS: Readonly<Record<PricingModel, readonly Field[]>> = {
  fte: ['rate', 'seats'],
  'logged-hour': ['rate'],
  'paid-hour': ['rate'],
  minute: ['rate', 'increment_seconds'],
  contact: ['rate', 'tier_method', 'minimum_contacts'],
  resolution: ['rate'],
  outcome: ['base_fee', 'share_percent', 'baseline', 'actual', 'bonus', 'malus'],
  hybrid: ['seats', 'rate', 'threshold_contacts', 'variable_rate'],
  shared: ['shared_unit', 'rate', 'increment_seconds', 'tier_method', 'minimum_contacts'],
  automation: ['rate', 'handover_rate', 'contained_percent'],
};

/** Choices that hold a value from the start, so that their value says nothing about whether somebody filled them in. */
const ALWAYS_FILLED: ReadonlySet<string> = new Set<Field>(['tier_method', 'shared_unit']);

/** Fields of shared agents that belong to the other unit. */
const NOT_BY_UNIT: Readonly<Record<Offer['shared_unit'], readonly Field[]>> = {
  minute: ['tier_method', 'minimum_contacts'],
  contact: ['increment_seconds'],
};

/** The price fields that an offer's model uses. */
export function fieldsOfModel({ model, shared_unit: unit }: Offer): readonly Field[] {
  const fields = FIELDS[model];
  return model === 'shared' ? fields.filter((field) => !NOT_BY_UNIT[unit].includes(field)) : fields;
}

/** Price fields of other models that hold a value all the same; they change nothing, and should be seen. */
export function leftOverFields(offer: Offer): readonly Field[] {
  const used = fieldsOfModel(offer);
  const all = new Set(Object.values(FIELDS).flat());
  return [...all].filter(
    (field) => !used.includes(field) && !ALWAYS_FILLED.has(field) && offer[field] !== null,
  );
}

/** Whether the model has a price list with tiers. */
export function hasTiers({ model, shared_unit: unit }: Offer): boolean {
  return model === 'contact' || (model === 'shared' && unit === 'contact');
}
