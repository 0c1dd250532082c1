import { describe, expect, it } from 'vitest';
import { catalogueKpiSchema, kpiCatalogue, withPartners } from '../../../shared/content/kpis/catalogue.ts';
import { kpiLacks } from '../../../shared/domain/kpi/kpi-lacks.ts';
import { newRow } from '../../../shared/model/tables.ts';

describe('the catalogue of KPIs', () => {
  it('holds 74 with ids of their own, in nine categories', () => {
    expect(kpiCatalogue).toHaveLength(74);
    expect(new Set(kpiCatalogue.map(({ id }) => id)).size).toBe(74);
    expect(new Set(kpiCatalogue.map(({ name }) => name.toLowerCase())).size).toBe(74);
    expect(new Set(kpiCatalogue.map(({ category }) => category)).size).toBe(9);
    for (const one of kpiCatalogue) expect(() => catalogueKpiSchema.parse(one), one.id).not.toThrow();
  });

  it('numbers every group without a gap', () => {
    const groups = { AC: 11, EF: 14, QU: 10, CU: 8, BE: 6, CO: 9, PE: 8, VA: 8 };
    for (const [group, count] of Object.entries(groups))
      expect(kpiCatalogue.filter(({ id }) => id.startsWith(group)).map(({ id }) => id)).toEqual(
        Array.from({ length: count }, (_, index) => `${group}${index + 1}`),
      );
  });

  it('pairs each with others of the catalogue, and efficiency always with quality or customers', () => {
    const byId = new Map(kpiCatalogue.map((one) => [one.id, one]));
    for (const { id, category, paired } of kpiCatalogue) {
      expect(paired).not.toContain(id);
      for (const one of paired) expect(byId.has(one), `${id} with ${one}`).toBe(true);
      if (category === 'efficiency')
        expect(
          paired.some((one) => ['quality', 'customer'].includes(byId.get(one)?.category ?? '')),
          id,
        ).toBe(true);
    }
  });

  it('divides wherever it counts a share', () => {
    for (const { usual_start: _, paired: __, ...one } of kpiCatalogue) {
      const row = newRow('kpi', one as Parameters<typeof newRow<'kpi'>>[1]);
      expect(kpiLacks(row), one.id).not.toContain('denominator');
    }
  });

  it('suggests levels that fit their direction', () => {
    for (const { id, direction, expected, minimum, range_low, range_high } of kpiCatalogue) {
      if (direction === 'range') expect([expected, minimum], id).toEqual([undefined, undefined]);
      else expect([range_low, range_high], id).toEqual([undefined, undefined]);
      if (expected !== undefined && minimum !== undefined)
        expect(direction === 'up' ? expected > minimum : expected < minimum, id).toBe(true);
      if (range_low !== undefined && range_high !== undefined) expect(range_low, id).toBeLessThan(range_high);
    }
  });

  it('marks the five that a first list should hold', () => {
    expect(kpiCatalogue.filter(({ usual_start }) => usual_start).map(({ id }) => id)).toEqual([
      'AC6',
      'EF9',
      'QU1',
      'CU1',
      'CU2',
    ]);
  });

  it('names what should be read together', () => {
    expect(withPartners(['EF1'])).toEqual(['EF1', 'QU1', 'QU2', 'CU1']);
    expect(withPartners([])).toEqual([]);
  });
});
