import { useMemo } from 'react';
import { GateView } from '../../gate/gate-view.tsx';
import type { SummaryAbout } from '../../gate/summary-sheet.tsx';
import { useSelectionGate } from '../../workbook/use-gate.ts';
import { selectionDials } from './gate/selection-dials.ts';
import { SelectionGuidance } from './gate/selection-guidance.tsx';

/** The end of the third phase: whether the contract may be signed, and with whom. */
export function SelectionGatePage() {
  const suggestion = useSelectionGate();
  const about = useMemo(
    (): SummaryAbout => ({
      title: 'Partner selection gate',
      paper: 'gate 3',
      dials: selectionDials(suggestion),
      part: null,
      mostFindings: 14,
    }),
    [suggestion],
  );
  return (
    <GateView
      title="Gate 3"
      crumbs={['Partner selection']}
      purpose="Decide whether the contract may be signed, and with whom. The figures suggest; you decide, and say why."
      suggestion={suggestion}
      about={about}
      candidate={suggestion.figures.candidate?.id ?? null}
      guidance={<SelectionGuidance />}
    />
  );
}
