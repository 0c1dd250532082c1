import type { AssessedScenario, BusinessCase } from '../../../../shared/domain/business-case/case-result.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatAmount } from '../../../ui/format-amount.ts';
import { formatScore } from '../../../ui/format-score.ts';
import { formatPrice, formatShare, formatYears, irrWords } from './case-words.ts';

const SOURCE =
  'Readiness Workbook method, business case. Net present value, internal rate and payback are textbook formulas; the false-savings gap and its borders are our own.';

/** How the net present value of a scenario comes about. */
export function explainValue(
  { plan, years, figures }: AssessedScenario,
  { rate01, currency }: BusinessCase,
): Explanation {
  return {
    title: `Net present value, ${plan.scenario.name}`,
    formula: `Each year: cost of staying − cost of the scenario. A flow of year t is divided by (1 + ${formatShare(rate01)})^t, and all are added up. What is paid before the first month is year 0 and counts in full.`,
    columns: [
      'Year',
      `Staying, ${currency}`,
      `Scenario, ${currency}`,
      `Flow, ${currency}`,
      `Discounted, ${currency}`,
    ],
    terms: years.map(({ year, baseline, total, flow, discounted }) => [
      year === 0 ? 'Before' : `Year ${year}`,
      Math.round(baseline),
      Math.round(total),
      Math.round(flow),
      Math.round(discounted),
    ]),
    total: [
      'All years',
      Math.round(years.reduce((sum, { baseline }) => sum + baseline, 0)),
      Math.round(years.reduce((sum, { total }) => sum + total, 0)),
      Math.round(years.reduce((sum, { flow }) => sum + flow, 0)),
      Math.round(figures?.npv ?? 0),
    ],
    result: `${formatAmount(figures?.npv ?? null, currency)}; internal rate ${figures ? irrWords(figures.irr) : '–'}; payback ${formatYears(figures?.payback ?? null)}, discounted ${formatYears(figures?.discountedPayback ?? null)}`,
    notes: [
      'The function NPV of spreadsheet programs discounts its first figure by a year. Its twin is =CF0+NPV(r, CF1:CFn), as the sheet Case flows has it.',
      'The internal rate is the interest at which the flows are worth nothing. Flows that never change their sign have none, and those that change it more than once may have several: then none is shown.',
      'Within the year in which what was spent comes back, the flow is taken to come in evenly. A last year that the horizon cuts short counts as a whole year in discounting and payback.',
    ],
    source: SOURCE,
  };
}

/** How the three savings and the gap between them come about. */
export function explainGap(
  { plan, fee, runRate, years, figures }: AssessedScenario,
  { baseline, currency }: BusinessCase,
): Explanation {
  const home = baseline?.runRate ?? 0;
  const stays = home * (1 - plan.partner01);
  return {
    title: `False-savings gap, ${plan.scenario.name}`,
    formula:
      'Promised = (in-house − fee − in-house share that does not move) / in-house. Running year = (in-house − everything that runs) / in-house. Over the term = sum of all flows / in-house cost of the term. Gap = promised − over the term.',
    columns: ['Saving', `In-house, ${currency}`, `Instead, ${currency}`, 'Saving, %'],
    terms: [
      ['Promised', Math.round(home), Math.round((fee ?? 0) + stays), percent(figures?.headlineSaving01)],
      ['In the running year', Math.round(home), Math.round(runRate), percent(figures?.runRateSaving01)],
      [
        'Over the term',
        Math.round(years.reduce((sum, { baseline: one }) => sum + one, 0)),
        Math.round(years.reduce((sum, { total }) => sum + total, 0)),
        percent(figures?.termSaving01),
      ],
    ],
    total: null,
    result: `A gap of ${formatScore(figures?.gapPoints ?? null)} points`,
    notes: [
      'Unless Method settings say otherwise, a gap below 10 points is normal, from 10 to 25 it calls for attention, above 25 it is red; red as well whenever nothing is saved over the term.',
      'Running-year figures are those of a first year in which everything that moves has moved.',
      `Break-even: the offer asks ${formatPrice(figures?.pricePerContact ?? null)} a contact. At ${formatPrice(figures?.breakEven ?? null)} the running year costs what it costs in-house, at ${formatPrice(figures?.breakEvenTerm ?? null)} nothing is won over the term.`,
    ],
    source: SOURCE,
  };
}

function percent(share01: number | null | undefined): number | null {
  return share01 === null || share01 === undefined ? null : share01 * 100;
}
