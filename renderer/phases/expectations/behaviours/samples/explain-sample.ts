import type { SamplePlan } from '../../../../../shared/domain/behaviour/plan-sample.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { formatWhole } from './format-whole.ts';

const SOURCE =
  'Cochran’s formula for shares with the correction for finite populations; z from the normal distribution. The least per agent is our own default.';

/** How the size of the sample came about. */
export function explainSample({ confidence, margin, population, size }: SamplePlan): Explanation {
  const endless = size === null ? null : size.endless.toFixed(2);
  return {
    title: 'Size of the sample',
    formula:
      'n0 = z² × 0.25 ÷ margin². For a population of N: n = n0 ÷ (1 + (n0 − 1) ÷ N), rounded up. A half is taken for the share that is looked for, because it asks for the most.',
    columns: ['', 'Value'],
    terms: [
      ['Confidence, %', confidence],
      ['z that belongs to it', size === null ? null : size.z.toFixed(4)],
      ['Margin, as a share', margin / 100],
      ['n0, for endlessly many', endless],
      ['Population', population === null ? 'endlessly many' : formatWhole(population)],
    ],
    total: ['n before rounding', size === null ? null : size.exact.toFixed(2)],
    result:
      size === null
        ? 'Not known: confidence or margin is of no use.'
        : `${formatWhole(size.needed)} contacts`,
    notes: [
      'It holds when contacts are drawn by chance from all of them. Contacts that somebody picked prove nothing.',
      'Look at more where the risk is higher: new agents, identity questions, large refunds.',
    ],
    source: SOURCE,
  };
}

/** How precise the plan is. */
export function explainPlanned(plan: SamplePlan): Explanation {
  const { agents, perAgent, planned, plannedMargin, population, confidence, size } = plan;
  return {
    title: 'Precision of the plan',
    formula:
      'Planned n = agents × contacts per agent. Margin = z × √(0.25 × (N − n) ÷ (n × (N − 1))); for endlessly many contacts z × √(0.25 ÷ n).',
    columns: ['', 'Value'],
    terms: [
      ['Agents', agents],
      ['Contacts per agent', perAgent],
      ['Planned n', planned],
      ['Population N', population === null ? 'endlessly many' : formatWhole(population)],
      [`z at ${confidence} %`, size === null ? null : size.z.toFixed(4)],
    ],
    total: null,
    result:
      plannedMargin === null ? 'Nothing is planned.' : `Right within ${formatScore(plannedMargin)} points`,
    notes: [
      'It speaks of the site as a whole. What is known of one agent is far less: look at averages over a quarter.',
    ],
    source: SOURCE,
  };
}
