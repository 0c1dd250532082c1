import type { ExpectationsSuggestion } from '../../../../shared/domain/gate/expectations/suggest-expectations-gate.ts';
import type { DialFigure } from '../../../gate/dial-figure.ts';

/** The three figures that say most at the second gate: criteria in order, service levels, clear duties. */
export function expectationsDials({ findings, figures }: ExpectationsSuggestion): readonly DialFigure[] {
  const { critical, incomplete, activities, unclear } = figures;
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
    ofAll('Critical service levels complete', critical, incomplete.length, 'none is chosen yet'),
    ofAll('Activities with clear duties', activities, unclear.length, 'none is shared out yet'),
  ];
}

function ofAll(label: string, all: number, lacking: number, none: string): DialFigure {
  return {
    label,
    share01: all === 0 ? null : (all - lacking) / all,
    figure: all === 0 ? '–' : `${all - lacking} of ${all}`,
    note: all === 0 ? none : lacking === 0 ? 'nothing is missing' : `${lacking} not yet`,
    tone: all === 0 ? 'none' : lacking === 0 ? 'good' : 'attention',
  };
}
