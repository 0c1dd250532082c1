import type { KnockOut } from '../../model/tables/knock-out.ts';
import type { Kpi } from '../../model/tables/kpi.ts';
import type { Requirement } from '../../model/tables/requirement.ts';
import type { Workbook } from '../../model/workbook.ts';
import { kpisInOrder } from '../kpi/kpis-in-order.ts';
import { assessReadiness, type ReadinessRows } from '../readiness/assess-readiness.ts';
import type { Gap } from '../readiness/rank-gaps.ts';
import { rfpRequirements } from '../security/knock-outs.ts';
import { criteriaUnasked } from './criteria-unasked.ts';
import { type NumberedQuestion, readyQuestions, rfpOutline } from './rfp-outline.ts';

/** What should lead to a question and does not, and questions that lead to nothing. */
export interface RfpCoverage {
  /** Gaps of the checklist that a partner's way of working decides on, the most pressing first. */
  readonly gaps: readonly Gap[];
  readonly kpis: readonly Kpi[];
  readonly knockOuts: readonly KnockOut[];
  readonly requirements: readonly Requirement[];
  /** Criteria that no ready question asks about, though they are not scored by price. */
  readonly criteria: ReturnType<typeof criteriaUnasked>;
  /** Ready questions without a criterion. */
  readonly unscored: readonly NumberedQuestion[];
  /** All of these together. */
  readonly looseEnds: number;
}

export type CoverageRows = ReadinessRows &
  Pick<Workbook, 'rfp_section' | 'rfp_question' | 'kpi' | 'knock_out' | 'requirement' | 'criterion'>;

/**
 * Parts of the checklist in which a partner can make good or worse what the client lacks: processes, knowledge,
 * technology, data and brand. Strategy, support, baselines and money are the client's own homework.
 */
export const PARTNER_DIMENSIONS: ReadonlySet<string> = new Set(['R3', 'R4', 'R6', 'R7', 'R10']);

/** Knock-outs that the workbook decides by itself: the essential answers, and a floor under a score. */
const DECIDED_HERE: ReadonlySet<string> = new Set(['ko-essentials', 'ko-security-floor']);

/** The loose ends of the request. A draft counts as asked, for somebody has thought of it; criteria want a ready one. */
export function rfpCoverage(workbook: CoverageRows): RfpCoverage {
  const numbered = rfpOutline(workbook).flatMap(({ questions }) => questions);
  const asked = numbered.map(({ question }) => question);
  const linked = (field: 'question' | 'kpi' | 'requirement') => new Set(asked.map((row) => row[field]));
  const [questions, kpis, requirements] = [linked('question'), linked('kpi'), linked('requirement')];
  const byKnockOut = new Set(
    asked.flatMap(({ knock_out }) =>
      knock_out === null ? [] : (workbook.knock_out[knock_out]?.requirement ?? []),
    ),
  );
  const found = {
    gaps: assessReadiness(workbook).gaps.filter(
      ({ question, dimension }) => PARTNER_DIMENSIONS.has(dimension) && !questions.has(question),
    ),
    kpis: kpisInOrder(workbook).filter(({ id, role }) => role === 'critical' && !kpis.has(id)),
    knockOuts: knockOutsUnasked(workbook, numbered),
    requirements: rfpRequirements(workbook).filter(({ id }) => !requirements.has(id) && !byKnockOut.has(id)),
    criteria: criteriaUnasked(workbook),
    unscored: readyQuestions(workbook).filter(({ question }) => question.criterion === null),
  };
  return { ...found, looseEnds: Object.values(found).reduce((sum, list) => sum + list.length, 0) };
}

/** Knock-outs in force that none of the questions asks about. */
export function knockOutsUnasked(
  workbook: Pick<Workbook, 'knock_out'>,
  questions: readonly NumberedQuestion[],
): readonly KnockOut[] {
  const asked = new Set(questions.map(({ question }) => question.knock_out));
  return Object.values(workbook.knock_out)
    .filter(({ id, active }) => active && !asked.has(id) && !DECIDED_HERE.has(id))
    .sort((a, b) => a.position - b.position);
}
