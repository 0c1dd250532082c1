import { describe, expect, it } from 'vitest';
import { bandTone } from '../../../../../renderer/phases/readiness/risks/band-look.ts';
import { controlLook } from '../../../../../renderer/phases/readiness/risks/control-look.ts';
import { explainHiddenCosts } from '../../../../../renderer/phases/readiness/risks/explain-hidden-costs.ts';
import {
  explainLoss,
  explainLossTotal,
  explainScore,
} from '../../../../../renderer/phases/readiness/risks/explain-risk.ts';
import { mapFinding } from '../../../../../renderer/phases/readiness/risks/map/map-finding.ts';
import { pairOf, riskChips } from '../../../../../renderer/phases/readiness/risks/map/risk-chips.ts';
import { isReviewOverdue } from '../../../../../renderer/phases/readiness/risks/register/review-overdue.ts';
import {
  countsSentence,
  flagSentence,
  shortRiskTitle,
} from '../../../../../renderer/phases/readiness/risks/risk-words.ts';
import { applyEdits } from '../../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../../shared/commands/create-workbook.ts';
import { assessRisks } from '../../../../../shared/domain/risk/assess-risks.ts';
import { hiddenCostTotal } from '../../../../../shared/domain/risk/hidden-cost-total.ts';
import { emptyWorkbook } from '../../../../../shared/model/workbook.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);
const risks = assessRisks(SAMPLE);
const of = (id: string) => {
  const found = risks.byId[id];
  if (!found) throw new Error(`There is no risk ${id}.`);
  return found;
};
const chip = (mode: Parameters<typeof riskChips>[1], id: string) =>
  riskChips(risks.list, mode).find((one) => one.id === id);

describe('the heat map', () => {
  it('shows each open risk where it was rated before controls', () => {
    expect(chip('inherent', 'K04')).toMatchObject({ column: '4', row: '4', symbol: '●' });
    expect(chip('inherent', 'K37')).toMatchObject({ column: null, row: null });
    expect(chip('inherent', 'risk-danish-first-wave')).toBeUndefined();
  });

  it('shows after controls only what was rated after, in the colour of what counts', () => {
    // Rated 2 × 4 after controls, which nothing proves: it still counts as critical.
    expect(chip('residual', 'K04')).toMatchObject({ column: '2', row: '4', colour: 'var(--color-bad)' });
    expect(chip('residual', 'K13')).toMatchObject({ column: null, row: null });
  });

  it('shows both with an outline of where a risk was, and one without a rating after where it is', () => {
    expect(chip('both', 'K01')).toMatchObject({ column: '3', row: '4', ghost: { column: '4', row: '4' } });
    expect(chip('both', 'K13')).toMatchObject({ column: '5', row: '4' });
    expect(chip('both', 'K13')?.ghost).toBeUndefined();
  });

  it('rates what it shows', () => {
    const rated = { inherent: 16, residual: null };
    expect([pairOf('inherent', rated), pairOf('residual', rated), pairOf('both', rated)]).toEqual([
      'inherent',
      'residual',
      'residual',
    ]);
  });

  it('rates a risk without any rating before controls first, where both ratings are shown', () => {
    expect(pairOf('both', of('K37'))).toBe('inherent');
    expect(pairOf('residual', of('K37'))).toBe('residual');
  });

  it('darkens from band to band, and says the band in a word', () => {
    const tones = [bandTone(2, 2), bandTone(1, 5), bandTone(2, 5), bandTone(3, 5)];
    expect(tones.map(({ word }) => word)).toEqual(['Low', 'Medium', 'High', 'Critical']);
    const strengths = tones.map(({ strength01 }) => strength01 ?? 0);
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
  });

  it('has its finding as a title, whatever there is', () => {
    expect(mapFinding(risks)).toBe('8 of 19 open risks are critical');
    const only = (...ids: readonly string[]) =>
      mapFinding(assessRisks({ ...SAMPLE, risk: Object.fromEntries(ids.map((id) => [id, of(id).risk])) }));
    expect(only()).toBe('No open risks');
    expect(only('K37')).toBe('1 open risk, none of them rated yet');
    expect(only('K04', 'K08')).toBe('1 of 2 open risks is critical');
    expect(only('K17', 'K08')).toBe('None of 2 open risks is critical; 1 is high');
    expect(only('K08', 'K37')).toBe('None of 2 open risks is high so far; 1 is not rated');
    expect(only('K08')).toMatch(/^None of 1 open risk is high; the heaviest is K08 Customer data leaks/);
  });
});

describe('the words about a risk', () => {
  it('say which rating counts and why', () => {
    expect(countsSentence(of('K01'))).toBe('After controls, 3 × 4 = 12. Before controls it was 16.');
    expect(countsSentence(of('K04'))).toBe('Before controls, 4 × 4 = 16. After controls it is rated 8.');
    expect(countsSentence(of('K37'))).toBe('Not rated yet.');
    expect(countsSentence(of('risk-danish-first-wave'))).toBe(
      'Closed: counts no more. Before controls it was 12.',
    );
  });

  it('say of an unproven rating what is missing: a control, or its evidence', () => {
    expect(flagSentence('unproven', of('K04'))).toMatch(
      /Until then 16 counts, not 8\. Set a control to “In place”/,
    );
    expect(flagSentence('unproven', { ...of('K04'), controls: 0 })).toMatch(
      /Add the control that makes it smaller/,
    );
  });

  it('are cut at a word where there is little room', () => {
    expect(shortRiskTitle({ id: 'K02', name: 'Short enough' })).toBe('K02 Short enough');
    const short = shortRiskTitle(of('K31').risk);
    expect(short.length).toBeLessThanOrEqual(65);
    expect(short).toBe('K31 Duties to consult employees, or to transfer them with the…');
  });

  it('call a control proven only when it is in place and something shows it', () => {
    const label = (id: string) => {
      const control = SAMPLE.control[id];
      return control && controlLook(control).label;
    };
    expect(label('control-decision-table')).toBe('Proven');
    expect(label('control-themes')).toBe('In place, no evidence');
    expect(label('control-bot-handover')).toBe('Does not work');
    expect(label('control-retention')).toBe('Planned');
  });

  it('ask for a review from the day after it was due, and never of a closed risk', () => {
    const risk = { status: 'open', review_on: '2026-12-18' } as const;
    expect(isReviewOverdue(risk, '2026-12-18')).toBe(false);
    expect(isReviewOverdue(risk, '2026-12-19')).toBe(true);
    expect(isReviewOverdue({ ...risk, status: 'closed' }, '2027-12-19')).toBe(false);
    expect(isReviewOverdue({ ...risk, review_on: null }, '2027-12-19')).toBe(false);
  });
});

describe('how figures are calculated', () => {
  it('shows both ratings of a risk, which one counts, and how many controls are proven', () => {
    const { terms, result, notes } = explainScore(of('K01'));
    expect(terms).toEqual([
      ['Before controls', 4, 4, 16, ''],
      ['After controls', 3, 4, 12, 'yes'],
    ]);
    expect(result).toBe('12 of 25: High');
    expect(notes[0]).toBe('1 of 3 controls are in place with evidence.');
    expect(notes.at(-1)).toBe('Bands: low 1 to 4, medium 5 to 9, high 10 to 14, critical 15 to 25.');
  });

  it('names where a chance comes from', () => {
    expect(explainLoss(of('K25'), 'EUR').terms[0]).toEqual(['Chance in a year, %', 70, 'stated by a person']);
    expect(explainLoss(of('K08'), 'EUR').terms[0]).toEqual([
      'Chance in a year, %',
      5,
      'likelihood after controls',
    ]);
    expect(explainLoss(of('K04'), 'EUR').result).toMatch(/^Not known yet/);
  });

  it('adds up the losses that are known, and says how many are not', () => {
    const { terms, total, result } = explainLossTotal(risks, 'EUR');
    const sum = terms.reduce((all, term) => all + Number(term[3]), 0);
    expect(sum).toBeCloseTo(risks.loss ?? 0, 6);
    expect(total?.[3]).toBe(risks.loss);
    expect(result).toContain(`without ${risks.lossUnknown} whose loss is not known`);
  });

  it('names the hidden costs that are in no sum, and warns of the figures of 2003', () => {
    const total = hiddenCostTotal(Object.values(SAMPLE.hidden_cost), 1_650_000, 36);
    const { notes, terms } = explainHiddenCosts({
      total,
      currency: 'EUR',
      contractValue: 1_650_000,
      months: 36,
    });
    expect(terms).toHaveLength(7);
    expect(notes[0]).toMatch(/Escalations that come back, Technology and integration/);
    expect(notes.at(-1)).toMatch(/15\.2 % .* 57 % .* not a benchmark/);
  });
});
