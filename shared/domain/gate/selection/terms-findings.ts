import type { GateFinding } from '../gate-finding.ts';
import { count } from '../make-finding.ts';
import type { SelectionFigures } from './selection-figures.ts';
import { found, listed } from './selection-finding.ts';

/** Whether it could be signed: clauses, way out, pilot, and a recommendation that people stand by. */
export function termsFindings(figures: SelectionFigures): readonly GateFinding[] {
  const { clauses, waitingMusts, legalStops, exitParts, unwritten } = figures;
  return [
    clauses === 0
      ? found('musts', 'stop', null, 'What the contract has to settle is not written down.')
      : listed('musts', 'condition', waitingMusts, {
          one: 'must is neither agreed nor in negotiation',
          many: 'musts are neither agreed nor in negotiation',
          none: 'Every must is agreed or in negotiation.',
        }),
    listed('legal', 'condition', legalStops, {
      one: 'clause is not acceptable to the lawyers',
      many: 'clauses are not acceptable to the lawyers',
      none: 'Lawyers would sign every clause that they have seen.',
    }),
    exitParts === 0
      ? found(
          'exit',
          'stop',
          null,
          'There is no plan for leaving, and it has to exist before anything is signed.',
        )
      : listed('exit', 'condition', unwritten, {
          one: `of ${exitParts} parts of the exit plan is not written`,
          many: `of ${exitParts} parts of the exit plan are not written`,
          none: 'The exit plan is written to its end.',
        }),
    pilot(figures),
    recommendation(figures),
  ];
}

function pilot({ pilot: state, firstTime }: SelectionFigures): GateFinding {
  switch (state) {
    case 'failed':
      return found('pilot', 'stop', 'Not passed', 'A pilot was not passed.');
    case 'unproven':
      return found(
        'pilot',
        'condition',
        'Not shown',
        'A pilot is called passed, and its measures do not show it: a must is missed or has no result.',
      );
    case 'passed':
      return found('pilot', 'met', 'Passed', 'The pilot was passed.');
    case 'planned':
      return found('pilot', 'met', 'Planned', 'A pilot is planned before the full volume.');
    case 'none':
      return firstTime
        ? found(
            'pilot',
            'condition',
            'None',
            'No pilot is planned, and it is the first time that work is handed over.',
          )
        : found('pilot', 'remark', 'None', 'No pilot is planned.');
  }
}

function recommendation(figures: SelectionFigures): GateFinding {
  const { candidate, obstacle, edited, moved, verdict, chosen } = figures;
  if (candidate === null)
    return found(
      'recommendation',
      'stop',
      null,
      obstacle === 'tied'
        ? 'Several vendors share the first place: nobody can be recommended.'
        : 'There is nobody to recommend.',
    );
  const rows = [candidate];
  if (obstacle === 'stopped' || obstacle === 'not-ranked')
    return found(
      'recommendation',
      'stop',
      candidate.name,
      obstacle === 'stopped'
        ? `${candidate.name} cannot be recommended while a red flag stops it.`
        : `${candidate.name} cannot be recommended, because the figures do not rank it.`,
      rows,
    );
  if (edited === 0)
    return found(
      'recommendation',
      'condition',
      candidate.name,
      'Nobody has worked on the recommendation: it is put together from the figures only.',
      rows,
    );
  if (moved > 0)
    return found(
      'recommendation',
      'condition',
      candidate.name,
      `The figures have left ${count(moved, 'section', 'sections')} of the recommendation behind.`,
      rows,
    );
  const led = verdict === null || verdict === 'none' ? 'leads' : 'is recommended';
  const firm = chosen ? 'is chosen' : led;
  return found(
    'recommendation',
    'met',
    candidate.name,
    `${candidate.name} ${firm}, and people have worked on the text.`,
    rows,
  );
}
