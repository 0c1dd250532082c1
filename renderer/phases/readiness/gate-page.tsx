import { useMemo } from 'react';
import { GateView } from '../../gate/gate-view.tsx';
import type { SummaryAbout } from '../../gate/summary-sheet.tsx';
import { useGate } from '../../workbook/use-gate.ts';
import { useReadiness } from '../../workbook/use-readiness.ts';
import { gateDials } from './gate/gate-dials.ts';
import { GateGuidance } from './gate/gate-guidance.tsx';
import { LargestGaps } from './gate/largest-gaps.tsx';

/** The end of the first phase: whether the next one begins. */
export function GatePage() {
  const suggestion = useGate();
  const { gates: asked } = useReadiness();
  const about = useMemo(
    (): SummaryAbout => ({
      title: 'Readiness gate',
      paper: 'gate 1',
      dials: gateDials(suggestion, {
        passed: asked.filter(({ state }) => state === 'passed').length,
        asked: asked.filter(({ state }) => state !== 'not-applicable').length,
      }),
      part: { title: 'The largest gaps of the checklist', content: <LargestGaps /> },
      mostFindings: 9,
    }),
    [suggestion, asked],
  );
  return (
    <GateView
      title="Gate"
      crumbs={['Readiness']}
      purpose="Decide whether the next phase begins. The figures suggest; you decide, and say why."
      suggestion={suggestion}
      about={about}
      guidance={<GateGuidance />}
    />
  );
}
