import type { GateFinding } from '../gate-finding.ts';
import { count } from '../make-finding.ts';
import { found, listed } from './expectation-finding.ts';
import type { ExpectationsFigures } from './expectations-figures.ts';

/** How the work moves over and back, and what keeps data and customers safe. */
export function safetyFindings(figures: ExpectationsFigures): readonly GateFinding[] {
  return [...handOver(figures), ...safety(figures)];
}

function handOver(figures: ExpectationsFigures): readonly GateFinding[] {
  const { stages, circles, started, rollbacks, weakRollbacks } = figures;
  const state = stages === 0 ? null : circles > 0 ? 'In a circle' : `${count(stages, 'stage', 'stages')}`;
  return [
    found(
      'transition',
      stages === 0 || circles > 0 ? 'stop' : started ? 'met' : 'condition',
      state,
      stages === 0
        ? 'There is no plan of the hand-over.'
        : circles > 0
          ? 'Stages of the hand-over wait for each other in a circle, so none of them could begin.'
          : started
            ? 'The hand-over is planned from its start to steady state.'
            : 'The stages are planned, but not the day on which the first begins.',
    ),
    rollbacks === 0
      ? found(
          'rollback',
          'condition',
          null,
          'No rollback is planned: there would be no way back in a bad week.',
        )
      : listed('rollback', 'condition', weakRollbacks, {
          one: 'rollback has no trigger, decider or times',
          many: 'rollbacks have no trigger, decider or times',
          none: 'Every rollback has a trigger, a decider and times.',
        }),
  ];
}

function safety(figures: ExpectationsFigures): readonly GateFinding[] {
  const { requirements, families, unownedRequirements, machines, routeGaps, rules } = figures;
  const excused = rules.some(
    ({ rule, exception }) => rule.key === 'balance.human-route' && exception !== null,
  );
  return [
    requirements === 0
      ? found(
          'requirements',
          'stop',
          null,
          'What data, customers and the law ask of a partner is not written down.',
        )
      : found(
          'requirements',
          families.length > 0 ? 'condition' : 'met',
          families.length,
          families.length > 0
            ? `Nothing is asked yet under ${families.join(', ')}, although it applies.`
            : 'Every law and standard that the facts ask for has its requirements.',
        ),
    listed('unowned', 'condition', unownedRequirements, {
      one: 'open requirement has no owner',
      many: 'open requirements have no owner',
      none: 'Somebody checks every open requirement.',
    }),
    found(
      'knockOuts',
      figures.knockOuts === 0 ? 'condition' : 'met',
      figures.knockOuts,
      figures.knockOuts === 0
        ? 'Nothing makes a candidate fall out: every offer would have to be compared to the end.'
        : `${count(figures.knockOuts, 'point makes', 'points make')} a candidate fall out.`,
    ),
    machines === 0
      ? found('humanRoutes', 'met', 0, 'Customers meet no machine.')
      : listed('humanRoutes', excused ? 'remark' : 'stop', routeGaps, {
          one: `of ${machines} places with a machine leads to no person`,
          many: `of ${machines} places with a machine lead to no person`,
          none: 'From every machine a customer gets to a person.',
        }),
  ];
}
