import { type Holidays, NO_HOLIDAYS } from '../lib/holidays.ts';
import type { Workbook } from '../model/workbook.ts';
import { behaviourFigures } from './behaviour/behaviour-figures.ts';
import { businessCaseFigures } from './business-case/business-case-figures.ts';
import { caseFigures } from './case/case-figures.ts';
import { changeFigures } from './change/change-figures.ts';
import { contractFigures } from './contract/contract-figures.ts';
import { creditFigures } from './credit/credit-figures.ts';
import { criteriaFigures } from './criterion/criteria-figures.ts';
import { dutiesFigures } from './duties/duties-figures.ts';
import { engagementFigures } from './engagement/engagement-figures.ts';
import type { Figure, Figures } from './figure.ts';
import { gateAndActionFigures } from './gate/gate-and-action-figures.ts';
import { governanceFigures } from './governance/governance-figures.ts';
import { kpiFigures } from './kpi/kpi-figures.ts';
import { playbookFigures } from './playbook/playbook-figures.ts';
import { priceFigures } from './price/price-figures.ts';
import { assessReadiness } from './readiness/assess-readiness.ts';
import { consensusFigures } from './readiness/consensus-figures.ts';
import { recommendationFigures } from './recommendation/recommendation-figures.ts';
import { reviewFigures } from './review/review-figures.ts';
import { rfpFigures } from './rfp/rfp-figures.ts';
import { riskFigures } from './risk/risk-figures.ts';
import { robustnessFigures } from './robustness/robustness-figures.ts';
import { scoringFigures } from './score/scoring-figures.ts';
import { securityFigures } from './security/security-figures.ts';
import { processFigures } from './sourcing/process/process-figures.ts';
import { touchpointFigures } from './sourcing/touchpoint/touchpoint-figures.ts';
import { staffingFigures } from './staffing/staffing-figures.ts';
import { technologyFigures } from './technology/technology-figures.ts';
import { transitionFigures } from './transition/transition-figures.ts';
import { vendorFigures } from './vendor/vendor-figures.ts';

/**
 * Every computed figure of the workbook by a key that stays the same from release to release.
 * Scores are 0-100 and unrounded, shares and completeness are 0-1, levels are 1-5, workloads are full-time
 * equivalents; null means unknown.
 *
 * @param today `YYYY-MM-DD`; without it nothing is known to be overdue
 * @param holidays of the engagement's places; without them no meeting is moved
 */
export function results(
  workbook: Workbook,
  today: string | null = null,
  holidays: Holidays = NO_HOLIDAYS,
): Figures {
  const readiness = assessReadiness(workbook);
  const figures: Record<string, Figure> = {
    'readiness.basis': readiness.basis,
    'readiness.answered': readiness.answered,
    'readiness.applicable': readiness.applicable,
    'readiness.overall': readiness[readiness.basis].score,
    'readiness.overall.claimed': readiness.claimed.score,
    'readiness.overall.evidenced': readiness.evidenced.score,
    'readiness.provisional': readiness[readiness.basis].provisional,
    'readiness.band': readiness.band.band,
    'readiness.band.by-score': readiness.band.byScore,
    'readiness.gates.passed': count(readiness.gates, 'passed'),
    'readiness.gates.failed': count(readiness.gates, 'failed'),
    'readiness.gates.open': count(readiness.gates, 'open'),
    'readiness.gaps': readiness.gaps.length,
  };
  for (const { dimension, score } of readiness.dimensions) {
    const key = `readiness.${dimension.id}`;
    figures[`${key}.claimed`] = score.claimed;
    figures[`${key}.evidenced`] = score.evidenced;
    figures[`${key}.answered`] = score.answered;
    figures[`${key}.applicable`] = score.applicable;
    figures[`${key}.completeness`] = score.completeness01;
  }
  for (const gate of readiness.gates) figures[`readiness.gate.${gate.id}`] = gate.state;
  for (const gap of readiness.gaps) figures[`readiness.gap.${gap.question}.priority`] = gap.priority;
  Object.assign(figures, consensusFigures(workbook));
  Object.assign(figures, processFigures(workbook), touchpointFigures(workbook));
  Object.assign(figures, caseFigures(workbook), playbookFigures(workbook));
  Object.assign(figures, engagementFigures(workbook));
  Object.assign(figures, changeFigures(workbook));
  Object.assign(figures, riskFigures(workbook));
  Object.assign(figures, dutiesFigures(workbook));
  Object.assign(figures, creditFigures(workbook));
  Object.assign(figures, staffingFigures(workbook));
  Object.assign(figures, kpiFigures(workbook));
  Object.assign(figures, securityFigures(workbook, today), technologyFigures(workbook));
  Object.assign(figures, governanceFigures(workbook, today, holidays));
  Object.assign(figures, behaviourFigures(workbook));
  Object.assign(figures, gateAndActionFigures(workbook, today));
  Object.assign(figures, transitionFigures(workbook));
  Object.assign(figures, rfpFigures(workbook));
  Object.assign(figures, businessCaseFigures(workbook));
  Object.assign(figures, vendorFigures(workbook, today));
  Object.assign(figures, criteriaFigures(workbook));
  Object.assign(figures, contractFigures(workbook, today));
  Object.assign(figures, scoringFigures(workbook));
  Object.assign(figures, priceFigures(workbook));
  Object.assign(figures, robustnessFigures(workbook));
  Object.assign(figures, reviewFigures(workbook));
  Object.assign(figures, recommendationFigures(workbook));
  return figures;
}

function count(gates: readonly { readonly state: string }[], state: string): number {
  return gates.filter((gate) => gate.state === state).length;
}
