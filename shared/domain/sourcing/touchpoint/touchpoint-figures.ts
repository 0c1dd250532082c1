import { parametersOf, parameterValue } from '../../../model/parameters.ts';
import type { Workbook } from '../../../model/workbook.ts';
import type { Figure, Figures } from '../../figure.ts';
import { auditProcesses } from '../process/audit-processes.ts';
import { decideTouchpoints } from './decide-touchpoints.ts';
import { BLEND_PARTS, summariseDecisions } from './summarise-decisions.ts';

/**
 * What the rules say about the touchpoints, as `touchpoint.<id>.<figure>`, and sums over all of them. `decision` and
 * `location` are what counts: a person's choice, otherwise the recommendation, which stands in `recommended` and
 * `location.recommended`.
 */
export function touchpointFigures(workbook: Workbook): Figures {
  const advice = decideTouchpoints(workbook, auditProcesses(workbook).byId);
  const share = parameterValue(parametersOf(workbook), 'decision.hybrid_share');
  const summary = summariseDecisions(advice, share);
  const figures: Record<string, Figure> = {
    'touchpoints.count': summary.total.count,
    'touchpoints.fte': summary.total.fte,
    'touchpoints.undecided': summary.undecided,
    'touchpoints.overridden': summary.overridden,
    'touchpoints.blocked': summary.blocked,
  };
  for (const [decision, tally] of Object.entries(summary.byDecision)) {
    figures[`touchpoints.${decision}.count`] = tally.count;
    figures[`touchpoints.${decision}.share`] = tally.share01;
  }
  for (const part of BLEND_PARTS) figures[`blend.${part}`] = summary.blend[part].share01;
  for (const entry of advice) {
    const key = `touchpoint.${entry.touchpoint.id}`;
    const { scores } = entry.location;
    figures[`${key}.fte`] = entry.fte;
    figures[`${key}.keep`] = entry.scores.keep;
    figures[`${key}.automate`] = entry.scores.automate;
    figures[`${key}.outsource`] = entry.scores.outsource;
    figures[`${key}.decision`] = entry.effective;
    figures[`${key}.recommended`] = entry.recommended;
    figures[`${key}.rule`] = entry.rule;
    figures[`${key}.hard-rules`] = entry.hardRules.join(' ');
    figures[`${key}.close-call`] = entry.closeCall;
    figures[`${key}.blocked`] = entry.blocked;
    figures[`${key}.hold`] = entry.hold;
    figures[`${key}.location`] = entry.location.effective;
    figures[`${key}.location.recommended`] = entry.location.recommended;
    figures[`${key}.location.onshore`] = scores?.onshore ?? null;
    figures[`${key}.location.nearshore`] = scores?.nearshore ?? null;
    figures[`${key}.location.offshore`] = scores?.offshore ?? null;
  }
  return figures;
}
