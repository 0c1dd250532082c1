import { VERDICT_WORDS } from '../../../../shared/domain/kpi/balance-rule.ts';
import { checkBalance } from '../../../../shared/domain/kpi/check-balance.ts';
import { balancedScore } from '../../../../shared/domain/kpi/formulas/balanced-score.ts';
import { watermelon } from '../../../../shared/domain/kpi/formulas/watermelon.ts';
import { kpisInOrder } from '../../../../shared/domain/kpi/kpis-in-order.ts';
import { levelFlags } from '../../../../shared/domain/kpi/level-flags.ts';
import type { Book } from '../../book.ts';
import { UNKNOWN, yesNo } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';
import { FOUND_FORMULAS } from './rule-formulas.ts';

/** The headline figures of the KPIs. */
export function kpiChecks({ workbook }: Book): readonly Check[] {
  const list = kpisInOrder(workbook);
  const { rules, shares } = checkBalance(workbook);
  const { alert } = watermelon(list);
  const check = (label: string, app: number | string | null, formula: string, format = 'General'): Check => ({
    label,
    app: app ?? UNKNOWN,
    formula,
    format,
  });
  return [
    check('KPIs', list.length, 'SUM(bal_Count)'),
    check('Critical service levels', list.filter(({ role }) => role === 'critical').length, 'bal_Critical'),
    check(
      'KPIs that the own team misses today',
      list.filter((kpi) => levelFlags(kpi).includes('misses-today')).length,
      'IFERROR(COUNTIF(kpi_Misses,"Missed today"),0)',
    ),
    check('Weight of efficiency and access, %', shares.efficiencyPercent, 'bal_Efficiency', '0.0000'),
    check('Balanced score', balancedScore(list).score, 'bsc_Score', '0.0000'),
    check('Green outside, red inside', alert === null ? null : yesNo(alert), 'bsc_Alert'),
    ...rules.flatMap(({ rule, verdict }, index) =>
      FOUND_FORMULAS[rule.key] === undefined
        ? []
        : [check(`Balance: ${rule.name}`, VERDICT_WORDS[verdict], `INDEX(bal_Verdict,${index + 1})`)],
    ),
  ];
}
