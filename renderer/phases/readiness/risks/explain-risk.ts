import type { RiskAssessment } from '../../../../shared/domain/risk/assess-risks.ts';
import type { CountedRisk } from '../../../../shared/domain/risk/counted-risk.ts';
import { RISK_BANDS } from '../../../../shared/domain/risk/risk-score.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { bandLook } from './band-look.ts';
import { formatAmount } from './format-amount.ts';
import { countsSentence, flagSentence, riskTitle } from './risk-words.ts';

const METHOD =
  'Five by five matrix as usual in risk management (IEC 31010 describes such matrices). Bands, the rule on controls and the chances of a year are our own defaults; the chances can be changed under Method settings.';

const BANDS = `Bands: ${RISK_BANDS.map(({ label, from }, index) => {
  const next = RISK_BANDS[index + 1];
  return `${label.toLowerCase()} ${from} to ${next ? next.from - 1 : 25}`;
}).join(', ')}.`;

/** How the score of a risk and its band come about. */
export function explainScore(one: CountedRisk): Explanation {
  const { risk, inherent, residual, counts, score, band, proven, controls, flags } = one;
  return {
    title: riskTitle(risk),
    formula:
      'Likelihood × impact. The rating after controls counts only when at least one control is in place and something shows that it works; otherwise the rating before controls counts.',
    columns: ['Rating', 'Likelihood', 'Impact', 'Score', 'Counts'],
    terms: [
      ['Before controls', risk.likelihood, risk.impact, inherent, counts === 'inherent' ? 'yes' : ''],
      [
        'After controls',
        risk.residual_likelihood,
        risk.residual_impact,
        residual,
        counts === 'residual' ? 'yes' : '',
      ],
    ],
    total: null,
    result: score === null ? countsSentence(one) : `${score} of 25: ${bandLook(band).label}`,
    notes: [
      `${proven} of ${controls} ${controls === 1 ? 'control is' : 'controls are'} in place with evidence.`,
      ...flags.map((flag) => flagSentence(flag, one)),
      BANDS,
    ],
    source: METHOD,
  };
}

/** How the expected loss of one risk comes about. */
export function explainLoss(
  { risk, counts, probabilityPercent, loss }: CountedRisk,
  currency: string,
): Explanation {
  const stated = risk.probability_percent !== null;
  return {
    title: `Expected loss of ${riskTitle(risk)}`,
    formula: 'Chance in a year × cost of one occurrence.',
    columns: ['Part', 'Value', 'Where it comes from'],
    terms: [
      [
        'Chance in a year, %',
        probabilityPercent,
        stated ? 'stated by a person' : `likelihood ${counts === 'residual' ? 'after' : 'before'} controls`,
      ],
      [`Cost if it happens, ${currency}`, risk.cost, 'stated by a person'],
    ],
    total: null,
    result:
      loss === null
        ? 'Not known yet: the cost, or the likelihood that counts, is missing.'
        : `${formatAmount(loss, currency)} a year`,
    notes: ['An expected loss is a mean over many years. In a single year it is nothing or the whole cost.'],
    source: METHOD,
  };
}

/** What the expected losses add up to, and what the sum does not hold. */
export function explainLossTotal({ list, loss, lossUnknown }: RiskAssessment, currency: string): Explanation {
  const known = list.filter((one) => one.loss !== null).sort((a, b) => (b.loss ?? 0) - (a.loss ?? 0));
  return {
    title: 'Expected loss a year',
    formula: 'The sum of chance × cost over all risks that are not closed and have both.',
    columns: ['Risk', 'Chance, %', `Cost, ${currency}`, `Loss a year, ${currency}`],
    terms: known.map(({ risk, probabilityPercent, loss: own }) => [
      riskTitle(risk),
      probabilityPercent,
      risk.cost,
      own,
    ]),
    total: loss === null ? null : ['Sum', null, null, loss],
    result:
      loss === null
        ? 'Not known yet: no risk has a cost.'
        : `${formatAmount(loss, currency)} a year${lossUnknown === 0 ? '' : `, without ${lossUnknown} whose loss is not known`}`,
    notes: [
      'Losses that are not known are left out, not counted as nothing. Risks that cause each other are counted one by one, so the sum is a guide to the order of size.',
    ],
    source: METHOD,
  };
}
