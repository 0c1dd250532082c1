import type { SelectionSuggestion } from '../../../../shared/domain/gate/selection/suggest-selection-gate.ts';
import type { DialFigure } from '../../../gate/dial-figure.ts';

/** The three figures that say most at the third gate: criteria in order, vendors ranked, the exit plan. */
export function selectionDials({ findings, figures }: SelectionSuggestion): readonly DialFigure[] {
  const { shortList, ranked, exitParts, unwritten } = figures;
  const fine = findings.filter(({ severity }) => severity === 'met' || severity === 'remark').length;
  const stops = findings.filter(({ severity }) => severity === 'stop').length;
  return [
    {
      label: 'Criteria in order',
      share01: fine / findings.length,
      figure: `${fine} of ${findings.length}`,
      note: stops === 0 ? 'none stops' : stops === 1 ? '1 stops' : `${stops} stop`,
      tone: fine === findings.length ? 'good' : stops === 0 ? 'attention' : 'bad',
    },
    part('Vendors ranked', shortList, ranked, 'nobody is on the short list'),
    part('Exit plan written', exitParts, exitParts - unwritten.length, 'there is no plan yet'),
  ];
}

function part(label: string, all: number, done: number, none: string): DialFigure {
  return {
    label,
    share01: all === 0 ? null : done / all,
    figure: all === 0 ? '–' : `${done} of ${all}`,
    note: all === 0 ? none : done === all ? 'nothing is missing' : `${all - done} not yet`,
    tone: all === 0 ? 'none' : done === all ? 'good' : 'attention',
  };
}
