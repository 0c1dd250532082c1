import type { ContractStanding } from '../../../../shared/domain/contract/contract-standing.ts';
import { EXIT_TEST_MONTHS, type ExitStanding } from '../../../../shared/domain/contract/exit-standing.ts';
import { MEASURE_WORDS } from '../../../../shared/domain/contract/judge-measure.ts';
import {
  PILOT_CONFIDENCE,
  PILOT_CONTACTS,
  PILOT_MARGIN,
  type StandingPilot,
} from '../../../../shared/domain/contract/pilot-standing.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';

const SOURCE =
  'Readiness Workbook method, contract guardrails. Which guardrails there are comes from guides to service contracts and from the laws named with each; what stands against signing is our own rule.';

/** How the standing of the contract comes about, area by area. */
export function explainContract({ areas, applying, agreed, blocking }: ContractStanding): Explanation {
  return {
    title: 'Standing of the contract',
    formula:
      'A must stands against signing until it is agreed, and so does every clause that lawyers call not acceptable unless the partner refused it anyway. Wanted clauses do not. What does not apply counts nowhere.',
    columns: ['Area', 'Clauses', 'Musts', 'Agreed', 'Refused', 'Against signing'],
    terms: areas.map(({ label, total, musts, states, blocking: against }) => [
      label,
      total,
      musts,
      states.agreed,
      states.refused,
      against,
    ]),
    total: null,
    result: `${agreed} of ${applying} agreed; ${blocking.length} stand against signing.`,
    notes: ['Whether a clause is lawful is for lawyers; the workbook only keeps what they said.'],
    source: SOURCE,
  };
}

/** How far the exit plan is, part by part. */
export function explainExit({ items, complete01, cost }: ExitStanding): Explanation {
  const written = items.filter((one) => one.written).length;
  return {
    title: 'Exit plan',
    formula: `Complete = parts that are written ÷ all parts. Written is a part with a plan whose state is no longer open. A part has to be tried out every ${EXIT_TEST_MONTHS} months.`,
    columns: ['Part', 'Written', 'Tried out', 'Cost'],
    terms: items.map(({ row, written: is }) => [row.name, is ? 'yes' : 'no', row.tested_on ?? '–', row.cost]),
    total: ['All', `${written} of ${items.length}`, '', cost],
    result: complete01 === null ? 'There is no part yet.' : `${Math.round(complete01 * 100)} % is written.`,
    notes: [
      'The plan belongs into the contract before it is signed: a partner that is leaving has little reason to help.',
    ],
    source: SOURCE,
  };
}

/** What a pilot is passed by. */
export function explainPilot({ pilot, measures, verdict, margin }: StandingPilot): Explanation {
  return {
    title: pilot.name,
    formula: `Not passed when one must is missed, passed when all musts are reached, open otherwise. A measure is reached at its target or on the better side of it. ${PILOT_CONTACTS} contacts make a share right within ${PILOT_MARGIN} points, ${PILOT_CONFIDENCE} times of 100.`,
    columns: ['Measure', 'Must', 'Target', 'Result', 'Finding'],
    terms: measures.map(({ measure, state }) => [
      measure.name,
      measure.must ? 'yes' : 'no',
      measure.target,
      measure.result,
      MEASURE_WORDS[state],
    ]),
    total: null,
    result: { passed: 'Passed.', failed: 'Not passed.', open: 'Not known yet.' }[verdict],
    notes:
      margin === null
        ? ['How many contacts it answers is not said, so nobody knows how far its shares may be off.']
        : [`With ${pilot.contacts} contacts a share may be off by ${margin.toFixed(1)} points either way.`],
    source: `${SOURCE} Contacts: Cochran’s formula, as on the page Behaviours and brand.`,
  };
}
