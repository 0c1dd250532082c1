import { BOUNDARY_AREAS } from '../../model/expectation-lists.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { assessDuties } from './assess-duties.ts';
import { checkAuthority } from './check-authority.ts';
import { checkTouchpointAuthority } from './check-touchpoint-authority.ts';
import { obligationScore, obligationShare } from './obligation-score.ts';

/**
 * The figures of the responsibilities: `duties.*` of the grid, `authority.*` of what may be decided, `obligations.*` of
 * what the client owes, `boundary.*` of who owns what. Shares are 0 to 1.
 */
export function dutiesFigures(workbook: Workbook): Figures {
  const { inScope, errors, warnings, roles } = assessDuties(workbook);
  const limits = Object.values(workbook.authority_limit);
  const obligations = Object.values(workbook.client_obligation);
  const boundaries = Object.values(workbook.boundary);
  const score = obligationScore(obligations);
  const within = limits.flatMap(checkAuthority).length;
  const atTouchpoints = checkTouchpointAuthority(workbook).length;
  const figures: Record<string, Figure> = {
    'duties.activities': inScope,
    'duties.errors': errors,
    'duties.warnings': warnings,
    'duties.roles': roles.length,
    'authority.decisions': limits.length,
    'authority.warnings': within + atTouchpoints,
    'authority.warnings.limits': within,
    'authority.warnings.touchpoints': atTouchpoints,
    'obligations.count': score.of,
    'obligations.counted': score.counted,
    'obligations.due': score.due,
    'obligations.met': score.met,
    'obligations.score': score.share01,
    'boundary.subjects': boundaries.length,
    'boundary.areas': new Set(boundaries.map(({ area }) => area)).size,
    'boundary.areas.of': BOUNDARY_AREAS.length,
    'boundary.open-ends': boundaries.filter(({ at_the_end }) => at_the_end.trim() === '').length,
    'boundary.stated': Object.values(workbook.engagement).some((row) => row.boundary_statement.trim() !== ''),
  };
  for (const { role, accountable01 } of roles) figures[`duties.accountable.${role.id}`] = accountable01;
  for (const row of obligations) figures[`obligation.${row.id}`] = obligationShare(row);
  return figures;
}
