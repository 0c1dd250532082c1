import type { GateFinding } from '../gate-finding.ts';
import { count, finding } from '../make-finding.ts';
import { found, listed } from './expectation-finding.ts';
import { EXPECTATION_CRITERIA } from './expectations-criteria.ts';
import type { ExpectationsFigures } from './expectations-figures.ts';

/** What is promised and what a miss costs, with how many people, and how it is steered. */
export function serviceFindings(figures: ExpectationsFigures): readonly GateFinding[] {
  return [...serviceLevels(figures), ...running(figures)];
}

function serviceLevels(figures: ExpectationsFigures): readonly GateFinding[] {
  const { critical, incomplete, measured, missed, scheme, scorecard } = figures;
  return [
    critical === 0
      ? found(
          'levels',
          'stop',
          null,
          'No KPI is a critical service level, so nothing would follow from a miss.',
        )
      : listed('levels', 'condition', incomplete, {
          one: `of ${critical} critical service levels is not complete`,
          many: `of ${critical} critical service levels are not complete`,
          none: 'Every critical service level has levels, owners and a source.',
        }),
    measured === 0
      ? found(
          'missed',
          'remark',
          null,
          'Whether your own team reaches the critical service levels is not known: no month is recorded.',
        )
      : listed('missed', 'condition', missed, {
          one: 'critical service level was missed by your own team in most months',
          many: 'critical service levels were missed by your own team in most months',
          none: `Of ${count(measured, 'critical service level', 'critical service levels')} with recorded months your own team misses none in most of them.`,
        }),
    creditFinding(scheme),
    found(
      'scorecard',
      scorecard === 100 ? 'met' : 'condition',
      scorecard,
      scorecard === null
        ? 'There is no scorecard, so quality would be judged by whoever is there.'
        : scorecard === 100
          ? 'The items of the scorecard add up to 100 %.'
          : 'The items of the scorecard do not add up to 100 %, so a score could not be compared.',
    ),
  ];
}

function creditFinding(scheme: ExpectationsFigures['scheme']): GateFinding {
  const criterion = EXPECTATION_CRITERIA.credits;
  if (scheme === null)
    return finding(
      criterion,
      'condition',
      null,
      'No credit scheme is chosen: a miss would cost nothing, or everything.',
    );
  const { atRisk, graceMonths, row } = scheme;
  const lacks = [
    ...(atRisk > 0 ? [] : ['nothing at risk']),
    ...(graceMonths > 0 ? [] : ['no months of grace']),
  ];
  return lacks.length === 0
    ? finding(
        criterion,
        'met',
        row.name,
        `At most ${atRisk} % of a month's fee is at risk, after ${count(graceMonths, 'month', 'months')} of grace.`,
      )
    : finding(criterion, 'condition', row.name, `The chosen scheme has ${lacks.join(' and ')}.`, [row]);
}

function running(figures: ExpectationsFigures): readonly GateFinding[] {
  const { queues, unstaffed, meetings, governanceGaps, loops, unownedLoops } = figures;
  return [
    queues === 0
      ? found(
          'staffing',
          'condition',
          null,
          'No queue is planned, so an offer of people could not be checked.',
        )
      : listed('staffing', 'condition', unstaffed, {
          one: `of ${queues} queues cannot be staffed with what is known`,
          many: `of ${queues} queues cannot be staffed with what is known`,
          none: 'People are worked out for every queue, and its work clears.',
        }),
    meetings === 0
      ? found('governance', 'stop', null, 'No meeting is planned: nobody would steer the service.')
      : found(
          'governance',
          governanceGaps.length > 0 ? 'condition' : 'met',
          governanceGaps.length,
          governanceGaps.length > 0
            ? `Missing: ${governanceGaps.join(', ')}.`
            : 'Meetings on all three levels, and every ladder of escalation has its tiers.',
        ),
    loops === 0
      ? found(
          'feedback',
          'condition',
          null,
          'No feedback loop is in use, so what agents and customers know reaches nobody.',
        )
      : listed('feedback', 'condition', unownedLoops, {
          one: 'feedback loop has no owner',
          many: 'feedback loops have no owner',
          none: 'Every feedback loop has an owner.',
        }),
  ];
}
