import { describe, expect, it } from 'vitest';
import {
  PRICING_MODEL_TEXTS,
  pricingModelsSchema,
  pricingModelText,
} from '../../../../shared/content/pricing/pricing-models.ts';
import { PRICING_MODELS } from '../../../../shared/model/selection-lists.ts';

describe('the texts of the pricing models', () => {
  it('are there for all ten, in the order in which they are offered', () => {
    expect(() => pricingModelsSchema.parse(PRICING_MODEL_TEXTS)).not.toThrow();
    expect(PRICING_MODEL_TEXTS.map(({ model }) => model)).toEqual(PRICING_MODELS.map(({ value }) => value));
    expect(pricingModelText('hybrid').risk).toBe('shared');
  });

  it('say nothing twice', () => {
    const lines = PRICING_MODEL_TEXTS.flatMap(({ incentive, good_when, watch }) => [
      incentive,
      good_when,
      watch,
    ]);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
