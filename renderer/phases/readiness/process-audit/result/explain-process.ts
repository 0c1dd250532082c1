import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import type { ProcessFactor } from '../../../../../shared/domain/sourcing/process/process-ratings.ts';
import type { WeightedScore } from '../../../../../shared/domain/sourcing/weighted-score.ts';
import { handlingHoursPerFte } from '../../../../../shared/domain/sourcing/workload.ts';
import { type Parameters, parameterValue } from '../../../../../shared/model/parameters.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { factorList, figuresOf } from '../factor-words.ts';
import { statusLook } from '../status-look.ts';

/** Weights, thresholds and the plan are this workbook's own method. */
export const AUDIT_METHOD =
  'Readiness Workbook method, process audit. Our own defaults; every weight and threshold can be changed in Method settings.';

const ADDITIVE =
  'Each rating from 1 to 5 becomes a share, (rating − 1) ÷ 4, or one minus that where a low rating is the good one. The share times the factor’s part of all weights is what the factor gives; together they can give 100 points.';

/** Readiness or suitability to move, term by term. */
export function explainScore(audit: ProcessAudit, which: 'readiness' | 'suitability'): Explanation {
  const score = audit[which];
  const name = which === 'readiness' ? 'Readiness to move' : 'Suitability to move';
  return {
    title: `${name} of ${audit.process.name}`,
    formula: ADDITIVE,
    columns: ['Factor', 'Rating', 'Taken from', 'Weight', 'Points', 'At most'],
    terms: score.terms.map(({ key, label, rating, weight, points, most, good }) => [
      good === 'low' ? `${label} (low is good)` : label,
      rating,
      originOf(audit, key as ProcessFactor),
      weight,
      points,
      most,
    ]),
    total: ['Together', null, null, null, score.score, 100],
    result: resultOf(name, score),
    notes: [],
    source: AUDIT_METHOD,
  };
}

/** How much speaks for automating before moving. */
export function explainAutomation(audit: ProcessAudit, parameters: Parameters): Explanation {
  const threshold = parameterValue(parameters, 'quadrant.automate_first');
  return {
    title: `Automation hint of ${audit.process.name}`,
    formula: ADDITIVE,
    columns: ['Factor', 'Rating', 'Weight', 'Points', 'At most'],
    terms: audit.automation.terms.map(({ label, rating, weight, points, most, good }) => [
      good === 'low' ? `${label} (low is good)` : label,
      rating,
      weight,
      points,
      most,
    ]),
    total: ['Together', null, null, audit.automation.score, 100],
    result: resultOf('Automation hint', audit.automation),
    notes: [
      'A digital start and structured data count as 5, one of the two as 3, neither as 1.',
      `From ${formatPlain(threshold)} points on, automating comes before moving.`,
    ],
    source: AUDIT_METHOD,
  };
}

/** Full-time equivalents from contacts and handling time. */
export function explainWorkload(audit: ProcessAudit, parameters: Parameters): Explanation {
  const { contacts_per_month: contacts, aht_seconds: aht, name } = audit.process;
  const hours = handlingHoursPerFte(parameters);
  const needed = contacts === null || aht === null ? null : (contacts * aht) / 3_600;
  return {
    title: `Workload of ${name}`,
    formula:
      'Contacts a month × AHT in seconds ÷ 3,600 gives the handling hours of a month. Divided by the handling hours that one full-time equivalent (FTE) has, they give the people it takes.',
    columns: ['Term', 'Value'],
    terms: [
      ['Contacts a month', contacts],
      ['AHT in seconds', aht],
      ['Handling hours a month', needed],
      ['Paid hours per FTE and month', parameterValue(parameters, 'workload.paid_hours')],
      ['Shrinkage in %', parameterValue(parameters, 'workload.shrinkage')],
      ['Occupancy in %', parameterValue(parameters, 'workload.occupancy')],
      ['Handling hours per FTE: paid hours × (1 − shrinkage) × occupancy', hours],
    ],
    total: null,
    result:
      needed === null || audit.fte === null
        ? `Not known yet: ${contacts === null ? 'contacts a month are' : 'AHT is'} missing.`
        : `${formatScore(needed)} ÷ ${formatScore(hours)} = ${formatScore(audit.fte)} FTE`,
    notes: ['Before training, ramp-up and peaks.'],
    source: AUDIT_METHOD,
  };
}

/** The status from the two scores and the gate. */
export function explainStatus(audit: ProcessAudit, parameters: Parameters): Explanation {
  const ready = parameterValue(parameters, 'quadrant.rtm');
  const suits = parameterValue(parameters, 'quadrant.stm');
  const limit = parameterValue(parameters, 'quadrant.fix_first');
  const { readiness, suitability, quadrant, status, fixFirst } = audit;
  const reached = (score: number | null, from: number) =>
    score === null ? 'open' : score >= from ? 'reached' : 'not reached';
  return {
    title: `Status of ${audit.process.name}`,
    formula:
      'Ready and suitable: move now. Suitable but not ready: fix, then move. Ready but not suitable: keep or split. Neither: keep and redesign. A process whose steps, results or figures are rated too low cannot move now, whatever its scores are.',
    columns: ['What counts', 'Here', 'Needed', 'Verdict'],
    terms: [
      ['Readiness to move', readiness.score, ready, reached(readiness.score, ready)],
      ['Suitability to move', suitability.score, suits, reached(suitability.score, suits)],
      [
        'Gate: Defined, Repeatable and Measurable',
        fixFirst.length === 0 ? 'passed' : `low: ${factorList(fixFirst)}`,
        `above ${limit}`,
        fixFirst.length === 0 ? 'passed' : 'fix first',
      ],
    ],
    total: null,
    result:
      status === null
        ? 'Not known yet: a rating that counts is missing.'
        : quadrant === status
          ? `The scores say “${statusLook(status).label}”.`
          : `The scores say “${statusLook(quadrant).label}”; the gate makes it “${statusLook(status).label}”.`,
    notes: [],
    source: AUDIT_METHOD,
  };
}

/** The mean of the two scores, by which processes are ranked. */
export function explainIndex({ process, readiness, suitability, index }: ProcessAudit): Explanation {
  return {
    title: `Ranking index of ${process.name}`,
    formula:
      'The mean of readiness and suitability. It only puts processes into an order; it decides nothing.',
    columns: ['Score', 'Value'],
    terms: [
      ['Readiness to move', readiness.score],
      ['Suitability to move', suitability.score],
    ],
    total: null,
    result:
      index === null
        ? 'Not known yet: a rating that counts is missing.'
        : `(${formatScore(readiness.score)} + ${formatScore(suitability.score)}) ÷ 2 = ${formatScore(index)}`,
    notes: [],
    source: AUDIT_METHOD,
  };
}

function originOf(audit: ProcessAudit, factor: ProcessFactor): string {
  const { from } = audit.ratings[factor];
  if (from === null) return 'open';
  return from === 'hand' ? 'a person' : (figuresOf(factor) ?? 'figures');
}

function resultOf(name: string, { score, lowest, highest, rated, of }: WeightedScore): string {
  if (score !== null) return `${name}: ${formatScore(score)} of 100`;
  if (of === 0) return 'Not known: every weight is 0.';
  return `Not known yet: ${rated} of ${of} factors are rated. It will lie between ${formatScore(lowest)} and ${formatScore(highest)}.`;
}
