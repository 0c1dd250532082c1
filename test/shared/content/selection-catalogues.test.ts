import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { adoptCriteria } from '../../../shared/commands/selection/adopt-criteria.ts';
import { riskCatalogue } from '../../../shared/content/risks/catalogue.ts';
import {
  catalogueCriterionSchema,
  criteriaCatalogue,
} from '../../../shared/content/selection/criteria-catalogue.ts';
import {
  catalogueKnockOutSchema,
  knockOutCatalogue,
} from '../../../shared/content/selection/knock-out-catalogue.ts';
import { criterionWeights } from '../../../shared/domain/criterion/criterion-weights.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';

const sum = (list: readonly { readonly weight: number }[]) =>
  list.reduce((total, { weight }) => total + weight, 0);

describe('the catalogue of criteria', () => {
  it('holds ten that sum to 100, each with parts that sum to 100', () => {
    expect(criteriaCatalogue.map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, index) => `C${index + 1}`),
    );
    expect(criteriaCatalogue.map(({ weight }) => weight)).toEqual([9, 11, 9, 13, 13, 9, 9, 8, 6, 13]);
    expect(sum(criteriaCatalogue)).toBe(100);
    for (const one of criteriaCatalogue) {
      expect(() => catalogueCriterionSchema.parse(one), one.id).not.toThrow();
      expect(sum(one.parts), one.id).toBe(100);
      expect(one.parts.map(({ id }) => id)).toEqual(one.parts.map((_, index) => `${one.id}.${index + 1}`));
    }
  });

  it('has one part that price scores, one floor that nobody may waive, and no block above five', () => {
    const parts = criteriaCatalogue.flatMap((one) => one.parts);
    expect(parts.filter(({ scored_by_price }) => scored_by_price).map(({ id }) => id)).toEqual(['C10.1']);
    expect(criteriaCatalogue.filter(({ hard_floor }) => hard_floor).map(({ id }) => id)).toEqual(['C5']);
    for (const block of ['customer', 'delivery', 'assurance', 'commercial'])
      expect(criteriaCatalogue.filter((one) => one.block === block).length, block).toBeLessThanOrEqual(5);
  });

  it('names risks that the risk catalogue knows', () => {
    const known = new Set(riskCatalogue.map(({ id }) => id));
    for (const { id, risks } of criteriaCatalogue)
      for (const risk of risks) expect(known, id).toContain(risk);
  });

  it('comes into a workbook whole, as one act, in its order and with nothing to mend', () => {
    const { title, edits } = adoptCriteria(
      emptyWorkbook(),
      criteriaCatalogue.map(({ id }) => id),
    );
    expect(title).toBe('Add 10 criteria from the catalogue');
    const workbook = applyEdits(emptyWorkbook(), edits);
    const { top, leaves, problems } = criterionWeights(workbook);
    expect([top.length, leaves.length, problems]).toEqual([10, 40, []]);
    expect(workbook.criterion['C10.1']).toMatchObject({ parent: 'C10', scored_by_price: true });
    expect(workbook.criterion.C5).toMatchObject({ hard_floor: true, minimum: 3, risks: '[]' });
    expect(() => adoptCriteria(workbook, ['C1'])).toThrow('There is already');
    expect(() => adoptCriteria(workbook, ['C99'])).toThrow('no criterion C99');
  });
});

describe('the catalogue of knock-outs', () => {
  it('holds eleven, each with why and what has to be shown', () => {
    expect(knockOutCatalogue).toHaveLength(11);
    expect(new Set(knockOutCatalogue.map(({ id }) => id)).size).toBe(11);
    for (const one of knockOutCatalogue)
      expect(() => catalogueKnockOutSchema.parse(one), one.id).not.toThrow();
  });
});

it('both say nothing twice and shout nowhere', () => {
  const texts = textsIn([criteriaCatalogue, knockOutCatalogue]);
  expect(repeatedSentences(texts)).toEqual([]);
  expect(texts.filter((text) => /!|TODO|\.\.\./.test(text))).toEqual([]);
});
