import { benefitProgress, benefitStatus } from '../../../../shared/domain/case/benefit-progress.ts';
import type { ComparedOption, OptionComparison } from '../../../../shared/domain/case/compare-options.ts';
import type { Benefit } from '../../../../shared/model/tables/benefit.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatPlain, formatScore } from '../../../ui/format-score.ts';
import { formatAmount } from '../risks/format-amount.ts';
import { benefitLook, formatProgress } from './benefit-look.ts';

const METHOD = 'Readiness Workbook method, drivers and benefits.';

/** How far a benefit is. */
export function explainProgress(benefit: Benefit): Explanation {
  const { baseline, target, realised, name } = benefit;
  const progress = benefitProgress(benefit);
  const { label } = benefitLook(benefitStatus(benefit));
  return {
    title: `Progress of “${name}”`,
    formula:
      '(Realised − baseline) ÷ (target − baseline). It works alike where less is better. Below 0 the figure has become worse, above 100 % it went beyond the target.',
    columns: ['Figure', 'Value'],
    terms: [
      ['Baseline', baseline],
      ['Target', target],
      ['Realised', realised],
    ],
    total: null,
    result:
      progress === null
        ? missingWords(benefit)
        : `(${formatPlain(realised)} − ${formatPlain(baseline)}) ÷ (${formatPlain(target)} − ${formatPlain(baseline)}) = ${formatProgress(progress)}: ${label.toLowerCase()}.`,
    notes: [
      'Reached: from 100 % on. Off track: no better than the baseline, or measured on or after the due day without being reached. Otherwise on the way.',
      'How much should have been reached by today is not assumed: few benefits arrive in equal steps.',
    ],
    source: METHOD,
  };
}

function missingWords({ baseline, target, realised }: Benefit): string {
  if (baseline !== null && baseline === target)
    return 'Not known: target and baseline are the same, so there is no way to measure.';
  const missing = [
    baseline === null ? 'baseline' : '',
    target === null ? 'target' : '',
    realised === null ? 'measurement' : '',
  ].filter(Boolean);
  return `Not known yet: ${missing.join(', ')} missing.`;
}

/** The score of an option, term by term. */
export function explainOptionScore({ option, score }: ComparedOption): Explanation {
  return {
    title: `Score of “${option.name}”`,
    formula:
      'Each rating from 1 to 5 becomes a share, (rating − 1) ÷ 4; 5 is the good end of every scale. The share times the factor’s part of all weights is what the factor gives.',
    columns: ['Factor', 'Rating', 'Weight', 'Points', 'At most'],
    terms: score.terms.map(({ label, rating, weight, points, most }) => [
      label,
      rating,
      weight,
      points,
      most,
    ]),
    total: ['Together', null, null, score.score, 100],
    result:
      score.score !== null
        ? `Score: ${formatScore(score.score)} of 100`
        : `Not known yet: ${score.rated} of ${score.of} factors are rated. It will lie between ${formatScore(score.lowest)} and ${formatScore(score.highest)}.`,
    notes: [],
    source: `${METHOD} The weights are our own defaults; change them in Method settings ▸ Options.`,
  };
}

/** The cost of an option over the horizon. */
export function explainOptionCost(
  { option, cost, difference }: ComparedOption,
  { months, asIs }: Pick<OptionComparison, 'months' | 'asIs'>,
  currency: string,
): Explanation {
  return {
    title: `Cost of “${option.name}”`,
    formula: `One-time cost + cost a year × ${months} months ÷ 12, without inflation or interest. The horizon is set in the profile.`,
    columns: ['Amount', currency],
    terms: [
      ['One-time cost', option.one_time_cost],
      ['Cost a year', option.yearly_cost],
      [
        `Cost a year over ${months} months`,
        option.yearly_cost === null ? null : (option.yearly_cost * months) / 12,
      ],
    ],
    total: [`Over ${months} months`, cost],
    result:
      cost === null
        ? 'Not known yet: an amount is missing. An option without one-time cost says 0.'
        : difference === null || asIs === null
          ? `${formatAmount(cost, currency)}. There is no option that leaves things as they are, with amounts, to compare it with.`
          : `${formatAmount(cost, currency)}, ${differenceWords(difference, currency)} “${asIs.option.name}”.`,
    notes: ['The business case later adds ranges, hidden costs and the value of money over time.'],
    source: METHOD,
  };
}

/** "EUR 950,000 less than", without the name of what it is compared with. */
export function differenceWords(difference: number, currency: string): string {
  if (Math.round(difference) === 0) return 'as much as';
  return `${formatAmount(Math.abs(difference), currency)} ${difference < 0 ? 'less' : 'more'} than`;
}
