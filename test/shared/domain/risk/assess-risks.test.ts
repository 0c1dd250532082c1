import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import { editRows } from '../../../../shared/commands/edit-rows.ts';
import { giveAnswer } from '../../../../shared/commands/give-answer.ts';
import { riskCatalogue } from '../../../../shared/content/risks/catalogue.ts';
import { results } from '../../../../shared/domain/results.ts';
import { assessRisks } from '../../../../shared/domain/risk/assess-risks.ts';
import { proposeRisks } from '../../../../shared/domain/risk/propose-risks.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);
const risks = assessRisks(SAMPLE);
const of = (id: string) => {
  const found = risks.byId[id];
  if (!found) throw new Error(`There is no risk ${id}.`);
  return found;
};

describe('the risk register of the sample', () => {
  it('holds seventeen risks of the catalogue and three of its own, one of them closed', () => {
    expect(risks.list).toHaveLength(20);
    expect(risks.list.filter(({ risk }) => /^K\d\d$/.test(risk.id))).toHaveLength(17);
    expect(risks.open).toBe(19);
  });

  it('counts every open risk in one band or as not rated', () => {
    const { low, medium, high, critical } = risks.bands;
    expect(low + medium + high + critical + risks.unrated).toBe(risks.open);
    expect(risks.unrated).toBe(1);
  });

  it('shows each way in which a rating after controls counts or does not', () => {
    expect(of('K01')).toMatchObject({ counts: 'residual', score: 12, proven: 1, controls: 3, flags: [] });
    expect(of('K04')).toMatchObject({ counts: 'inherent', score: 16, residual: 8, flags: ['unproven'] });
    expect(of('K17')).toMatchObject({ counts: 'inherent', proven: 0, controls: 1, flags: [] });
    expect(of('K37')).toMatchObject({ counts: null, score: null, flags: ['unrated'] });
    expect(of('risk-danish-first-wave')).toMatchObject({ counts: null, score: null, inherent: 12 });
  });

  it('is ranked by score and then by expected loss', () => {
    const { ranked } = risks;
    expect(ranked[0]?.risk.id).toBe('K13');
    for (const [index, one] of ranked.entries()) {
      const next = ranked[index + 1];
      if (!next) continue;
      expect(one.score ?? 0).toBeGreaterThanOrEqual(next.score ?? 0);
      if (one.score === next.score) expect(one.loss ?? 0).toBeGreaterThanOrEqual(next.loss ?? 0);
    }
  });

  it('totals the losses that are known and counts those that are not', () => {
    expect(of('K25').loss).toBe(168_000); // 70 % stated of 240,000
    expect(of('K08').loss).toBe(20_000); // residual likelihood 1: 5 % of 400,000
    expect(risks.loss).toBeCloseTo(
      sumBy(risks.list, ({ loss }) => loss ?? 0),
      6,
    );
    expect(risks.lossUnknown).toBe(
      risks.list.filter(({ risk, loss }) => risk.status !== 'closed' && loss === null).length,
    );
  });

  it('is unknown, not free of loss, while nobody has put a cost to anything', () => {
    const { loss, lossUnknown } = assessRisks({
      ...SAMPLE,
      risk: Object.fromEntries(Object.values(SAMPLE.risk).map((risk) => [risk.id, { ...risk, cost: null }])),
    });
    expect([loss, lossUnknown]).toEqual([null, 19]);
  });

  it('stands in the figures of the command line', () => {
    const figures = results(SAMPLE);
    expect(figures['risk.K04.score']).toBe(16);
    expect(figures['risk.K04.residual']).toBe(8);
    expect(figures['risk.K04.counts']).toBe('inherent');
    expect(figures['risk.K04.band']).toBe('critical');
    expect(figures['risk.critical']).toBe(risks.bands.critical);
    expect(figures['risk.loss']).toBe(risks.loss);
    expect(figures['hidden-cost.low']).toBeCloseTo(21.2, 9); // 0.2 + 3 + 6 + 3 + 6 + 2 + 1
    expect(figures['hidden-cost.likely']).toBeCloseTo(38, 9); // 1.5 + 4 + 9 + 8 + 9 + 4 + 2.5
    expect(figures['hidden-cost.high']).toBeCloseTo(66, 9); // 2 + 5 + 12 + 27 + 10 + 6 + 4
    expect(figures['hidden-cost.likely-amount']).toBeCloseTo(627_000, 6); // of 1,650,000 a year
    // 14.5 % once and 23.5 % in each of three years
    expect(figures['hidden-cost.likely-horizon']).toBeCloseTo(0.145 * 1_650_000 + 3 * 0.235 * 1_650_000, 6);
    expect(figures['hidden-cost.unknown']).toBe(2);
  });
});

describe('risks that weak answers point to', () => {
  const taken = new Set(Object.keys(SAMPLE.risk));
  const proposed = proposeRisks(riskCatalogue, taken, SAMPLE);

  it('are those of the catalogue that the workbook lacks and that name a question at level 2 or lower', () => {
    expect(proposed.length).toBeGreaterThan(0);
    for (const { risk, because } of proposed) {
      expect(taken.has(risk.id)).toBe(false);
      expect(because.length).toBeGreaterThan(0);
      for (const { question, level } of because) {
        expect(risk.questions).toContain(question);
        expect(level).toBeLessThanOrEqual(2);
      }
    }
  });

  it('come with the most reasons first', () => {
    const reasons = proposed.map(({ because }) => because.length);
    expect(reasons).toEqual([...reasons].sort((a, b) => b - a));
  });

  it('appear with a weak answer and go with a better one', () => {
    const K43 = riskCatalogue.filter(({ id }) => id === 'K43');
    const answered = (level: number) =>
      applyEdits(
        SAMPLE,
        giveAnswer(SAMPLE, {
          question: 'R5.5',
          respondent: 'sample-dm',
          fields: { level, evidence_strength: 'verified' },
          at: '2026-11-23T09:00:00.000Z',
        }).edits,
      );
    expect(proposeRisks(K43, taken, answered(2)).map(({ because }) => because)).toEqual([
      [{ question: 'R5.5', level: 2 }],
    ]);
    expect(proposeRisks(K43, taken, answered(3))).toEqual([]);
  });
});

describe('proving a control', () => {
  it('lets the lower rating of a risk count from that moment on', () => {
    const proven = applyEdits(
      SAMPLE,
      editRows(
        SAMPLE,
        'control',
        {
          set: [{ id: 'control-language-test', fields: { status: 'in-place', evidence: 'Results of May' } }],
        },
        'Prove it',
      ).edits,
    );
    expect(assessRisks(proven).byId.K04).toMatchObject({
      counts: 'residual',
      score: 8,
      band: 'medium',
      flags: [],
    });
  });
});
