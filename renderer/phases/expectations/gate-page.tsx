import { useMemo } from 'react';
import { GateView } from '../../gate/gate-view.tsx';
import type { SummaryAbout } from '../../gate/summary-sheet.tsx';
import { useExpectationsGate } from '../../workbook/use-gate.ts';
import { expectationsDials } from './gate/expectations-dials.ts';
import { ExpectationsGuidance } from './gate/expectations-guidance.tsx';

/** The end of the second phase: whether these expectations may be shown to vendors. */
export function ExpectationsGatePage() {
  const suggestion = useExpectationsGate();
  const about = useMemo(
    (): SummaryAbout => ({
      title: 'Expectations gate',
      paper: 'gate 2',
      dials: expectationsDials(suggestion),
      part: null,
      mostFindings: 14,
    }),
    [suggestion],
  );
  return (
    <GateView
      title="Gate 2"
      crumbs={['Expectations']}
      purpose="Decide whether you may talk to vendors with these expectations. The figures suggest; you decide, and say why."
      suggestion={suggestion}
      about={about}
      guidance={<ExpectationsGuidance />}
    />
  );
}
