import { assessRisks } from '../../../../shared/domain/risk/assess-risks.ts';
import { hiddenCostTotal } from '../../../../shared/domain/risk/hidden-cost-total.ts';
import { RISK_BANDS } from '../../../../shared/domain/risk/risk-score.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';

/** The headline figures of the risks and of the hidden costs. */
export function riskChecks({ workbook, engagement }: Book): readonly Check[] {
  const risks = assessRisks(workbook);
  const { percent, horizonAmount } = hiddenCostTotal(
    Object.values(workbook.hidden_cost),
    engagement.contract_value,
    engagement.horizon_months,
  );
  const check = (label: string, app: number | null, formula: string, format = 'General'): Check => ({
    label,
    app: app ?? UNKNOWN,
    formula,
    format,
  });
  return [
    ...RISK_BANDS.map(({ value, label }, index) =>
      check(`Risks: ${label.toLowerCase()}`, risks.bands[value], `INDEX(rsk_BandCount,${index + 1})`),
    ),
    check(
      'Sum of the scores that count',
      sumBy(risks.list, ({ score }) => score ?? 0),
      'SUM(rsk_Score)',
    ),
    check(
      'Controls in place with evidence',
      sumBy(risks.list, ({ proven }) => proven),
      'SUM(ctl_Proven)',
    ),
    check('Risks placed on the heat map', risks.ranked.length, 'SUM(hmp_Counted)'),
    check('Expected loss a year', risks.loss, 'rsk_LossTotal', '#,##0.00'),
    check('Hidden costs of the first year, low %', percent?.low ?? null, 'hid_FirstLow', '0.0000'),
    check('Hidden costs of the first year, likely %', percent?.likely ?? null, 'hid_FirstLikely', '0.0000'),
    check('Hidden costs of the first year, high %', percent?.high ?? null, 'hid_FirstHigh', '0.0000'),
    check(
      'Hidden costs over the horizon, likely',
      horizonAmount?.likely ?? null,
      'hid_HorizonLikelyAmount',
      '#,##0.00',
    ),
  ];
}
