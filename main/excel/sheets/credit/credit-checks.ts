import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';
import { creditLines } from './credit-lines.ts';

/** The headline figures of the credits; none while there is nothing to simulate. */
export function creditChecks({ workbook }: Book): readonly Check[] {
  const found = creditLines(workbook);
  if (!found) return [];
  const { simulation } = found.tried;
  const [trigger] = simulation.triggers;
  const check = (label: string, app: number | null, formula: string, format = 'General'): Check => ({
    label,
    app: app ?? UNKNOWN,
    formula,
    format,
  });
  return [
    check('Credits of all months', simulation.total, 'crd_Total', '#,##0.00'),
    check('Credits, share of the fees', simulation.share01, 'crd_Share', '0.00%'),
    check('Credits: months with a miss', simulation.breaches, 'crd_Breaches'),
    check('Credits earned back', simulation.earnedBack, 'crd_Back', '#,##0.00'),
    check('Incentive of all months', simulation.incentive, 'crd_Bonus', '#,##0.00'),
    check('Right to terminate: month', trigger ? trigger.at + 1 : null, 'crd_Trigger'),
    ...found.levels
      .filter(({ critical }) => critical)
      .map(({ kpi, number }) =>
        check(
          `Misses that count: ${kpi.name}`,
          simulation.kpis.find(({ id }) => id === kpi.id)?.misses ?? null,
          `INDEX(crl_Misses,${number})`,
        ),
      ),
  ];
}
