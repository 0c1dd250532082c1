import * as z from 'zod';
import { PRICING_MODELS, type PricingModel } from '../../model/selection-lists.ts';
import models from './models.json' with { type: 'json' };

/** Who pays when more or fewer contacts come than planned. */
export const VOLUME_RISKS = [
  { value: 'client', label: 'You carry the volume risk' },
  { value: 'shared', label: 'Volume risk is shared' },
  { value: 'provider', label: 'The partner carries the volume risk' },
] as const;

export type VolumeRisk = (typeof VOLUME_RISKS)[number]['value'];

const line = z.string().trim().min(20).max(200);

export const pricingModelsSchema = z.array(
  z.strictObject({
    model: z.enum(PRICING_MODELS.map(({ value }) => value)),
    risk: z.enum(VOLUME_RISKS.map(({ value }) => value)),
    /** What the partner earns more by. */
    incentive: line,
    good_when: line,
    watch: line,
  }),
);

export type PricingModelText = z.infer<typeof pricingModelsSchema>[number];

/** What is to be known about each pricing model, in the order of the list; checked by a test. */
export const PRICING_MODEL_TEXTS = models as readonly PricingModelText[];

/** The text of one model. @throws Error for a model without a text. */
export function pricingModelText(model: PricingModel): PricingModelText {
  const found = PRICING_MODEL_TEXTS.find((text) => text.model === model);
  if (!found) throw new Error(`The pricing model ${model} has no text.`);
  return found;
}
