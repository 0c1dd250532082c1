import type { Figure } from '../../../shared/domain/figure.ts';
import { BAND_NAMES, type Band } from '../../../shared/domain/readiness/readiness-band.ts';
import { readinessFinding } from '../../../shared/domain/readiness/weakest-dimension.ts';
import { results } from '../../../shared/domain/results.ts';
import type { Book } from '../book.ts';
import { UNKNOWN, yesNo } from '../cells/calculated.ts';
import { behaviourChecks } from './behaviour/behaviour-checks.ts';
import { businessCaseChecks } from './business-case/business-case-checks.ts';
import { caseChecks } from './case/case-checks.ts';
import { changeChecks } from './change-checks.ts';
import type { Check } from './check.ts';
import { consensusChecks } from './consensus-checks.ts';
import { contractChecks } from './contract/contract-checks.ts';
import { creditChecks } from './credit/credit-checks.ts';
import { criteriaChecks } from './criteria/criteria-checks.ts';
import { dutiesChecks } from './duties-checks.ts';
import { gateChecks } from './gate-checks.ts';
import { governanceChecks } from './governance/governance-checks.ts';
import { kpiChecks } from './kpi/kpi-checks.ts';
import { playbookChecks } from './playbook/playbook-checks.ts';
import { pricesChecks } from './prices/prices-checks.ts';
import { profileChecks } from './profile-checks.ts';
import { recommendationChecks } from './recommendation/recommendation-checks.ts';
import { reviewsChecks } from './reviews/reviews-checks.ts';
import { rfpChecks } from './rfp/rfp-checks.ts';
import { riskChecks } from './risk/risk-checks.ts';
import { robustnessChecks } from './robustness/robustness-checks.ts';
import { scoringChecks } from './scoring/scoring-checks.ts';
import { securityChecks } from './security/security-checks.ts';
import { sourcingChecks } from './sourcing-checks.ts';
import { staffingChecks } from './staffing/staffing-checks.ts';
import { technologyChecks } from './technology/technology-checks.ts';
import { transitionChecks } from './transition/transition-checks.ts';
import { vendorFiguresChecks } from './vendors/vendor-figures-checks.ts';

/** The headline figures of the checklist, those of each dimension, then those of the registers. */
export function checksOf(book: Book): readonly Check[] {
  const { workbook, readiness } = book;
  const figures = results(workbook, book.about.at.slice(0, 10), book.holidays);
  const check = (label: string, key: string, formula: string): Check => ({
    label,
    app: shown(figures[key] ?? null),
    format: key.endsWith('.completeness') ? '0.0%' : SCORE.test(key) ? '0.0000' : 'General',
    formula,
  });
  const dimensions = readiness.dimensions.flatMap(({ dimension: { id, title } }) =>
    (['Claimed', 'Evidenced', 'Answered', 'Applicable', 'Complete'] as const).map((column) => {
      const key = column === 'Complete' ? 'completeness' : column.toLowerCase();
      return check(
        `${id} ${title}: ${WORDS[column]}`,
        `readiness.${id}.${key}`,
        `INDEX(dim_${column},MATCH("${id.replaceAll('"', '""')}",dim_No,0))`,
      );
    }),
  );
  return [
    check('Readiness band', 'readiness.band', 'band_Readiness'),
    check('Band that the score gives by itself', 'readiness.band.by-score', 'band_ByScore'),
    check('Overall readiness', 'readiness.overall', 'score_Readiness'),
    check('Overall from claimed levels', 'readiness.overall.claimed', 'score_Claimed'),
    check('Overall from evidenced levels', 'readiness.overall.evidenced', 'score_Evidenced'),
    check('Provisional', 'readiness.provisional', 'score_Provisional'),
    check('Questions answered', 'readiness.answered', 'answered_All'),
    check('Questions that apply', 'readiness.applicable', 'applicable_All'),
    check('Gates passed', 'readiness.gates.passed', 'gates_Passed'),
    check('Gates failed', 'readiness.gates.failed', 'gates_Failed'),
    check('Gates open', 'readiness.gates.open', 'gates_Open'),
    check('Questions below their target', 'readiness.gaps', 'gaps_Count'),
    {
      label: 'What holds readiness back most',
      app: readinessFinding(readiness),
      format: 'General',
      formula: 'finding_Dimensions',
    },
    ...dimensions,
    ...consensusChecks(book),
    ...changeChecks(book),
    ...sourcingChecks(book),
    ...gateChecks(book),
    ...profileChecks(book),
    ...caseChecks(book),
    ...playbookChecks(book),
    ...riskChecks(book),
    ...kpiChecks(book),
    ...behaviourChecks(book),
    ...creditChecks(book),
    ...staffingChecks(book),
    ...dutiesChecks(book),
    ...governanceChecks(book),
    ...securityChecks(book),
    ...technologyChecks(book),
    ...transitionChecks(book),
    ...rfpChecks(book),
    ...businessCaseChecks(book),
    ...pricesChecks(book),
    ...scoringChecks(book),
    ...robustnessChecks(book),
    ...criteriaChecks(book),
    ...reviewsChecks(book),
    ...vendorFiguresChecks(book),
    ...contractChecks(book),
    ...recommendationChecks(book),
  ];
}

/** Keys of figures from 0 to 100. */
const SCORE = /overall|\.(claimed|evidenced)$/;

const WORDS = {
  Claimed: 'claimed score',
  Evidenced: 'evidenced score',
  Answered: 'answered',
  Applicable: 'applicable',
  Complete: 'share answered',
} as const;

function shown(figure: Figure): number | string {
  if (figure === null) return UNKNOWN;
  if (typeof figure === 'boolean') return yesNo(figure);
  return typeof figure === 'string' ? (BAND_NAMES[figure as Band] ?? figure) : figure;
}
