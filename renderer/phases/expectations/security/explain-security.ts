import { CHECKED_MONTHS } from '../../../../shared/domain/security/requirement-standing.ts';
import type { SecurityCoverage } from '../../../../shared/domain/security/security-coverage.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatDay } from '../../../ui/format-day.ts';

const SOURCE =
  'Readiness Workbook method, security and privacy. Articles and clauses stand with each requirement; when a check is too old and what counts as run out are our own rules.';

/** How the requirements are counted, family by family. */
export function explainRequirements({
  families,
  applying,
  open,
  unmet,
  until,
}: SecurityCoverage): Explanation {
  return {
    title: 'Requirements',
    formula: `Accepted are those whose proof somebody took; all others that apply are open. Proof has run out after its last day. A check older than ${CHECKED_MONTHS} months is too old. A contract lasts from going live over the horizon of the profile.`,
    columns: ['Family', 'Apply', 'Accepted', 'Shown', 'Asked for', 'Open', 'Turned down'],
    terms: families
      .filter(({ total }) => total > 0)
      .map(({ label, total, states }) => [
        label,
        total,
        states.accepted,
        states.shown,
        states.asked,
        states.open,
        states.refused,
      ]),
    total: null,
    result: `${applying - open} of ${applying} accepted; ${unmet} turned down or run out.`,
    notes: [
      until === null
        ? 'When the contract would end is not known, because the day of going live is open.'
        : `The contract would end on ${formatDay(until)}.`,
      'A certificate shows that somebody looked; whether its scope covers your work has to be read.',
    ],
    source: SOURCE,
  };
}

/** Which facts of the engagement ask for which family. */
export function explainDerivation({ triggers, families }: SecurityCoverage): Explanation {
  return {
    title: 'What applies here',
    formula:
      'Touchpoints that are not kept at home are looked at: their regulations and those of their processes, the data that is seen (rated 4 or 5, or card and special data in view), where data must stay, where a partner would work. Countries and sector come from the profile, machines from the automations.',
    columns: ['Fact', 'Touchpoints', 'Asks for'],
    terms: triggers.map((trigger) => [
      trigger.because,
      trigger.touchpoints.length,
      families
        .filter(({ asked }) => asked.includes(trigger))
        .map(({ label }) => label)
        .join(', ') || 'single requirements',
    ]),
    total: null,
    result: `${triggers.length} ${triggers.length === 1 ? 'fact asks' : 'facts ask'} for requirements.`,
    notes: [
      'A law that the workbook cannot see from these facts is not proposed: ask your lawyer what is missing.',
    ],
    source: SOURCE,
  };
}
