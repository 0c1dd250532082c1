import type { RiskAssessment } from '../../../../../shared/domain/risk/assess-risks.ts';
import { riskTitle } from '../risk-words.ts';

/** What the register comes to, as the title of its picture. */
export function mapFinding({ open, bands, unrated, ranked }: RiskAssessment): string {
  const risks = (count: number) => `${count} open ${count === 1 ? 'risk' : 'risks'}`;
  const [top] = ranked;
  if (!top) return open === 0 ? 'No open risks' : `${risks(open)}, none of them rated yet`;
  if (bands.critical > 0)
    return `${bands.critical} of ${risks(open)} ${bands.critical === 1 ? 'is' : 'are'} critical`;
  if (bands.high > 0)
    return `None of ${risks(open)} is critical; ${bands.high} ${bands.high === 1 ? 'is' : 'are'} high`;
  return unrated > 0
    ? `None of ${risks(open)} is high so far; ${unrated} ${unrated === 1 ? 'is' : 'are'} not rated`
    : `None of ${risks(open)} is high; the heaviest is ${riskTitle(top.risk)}`;
}
