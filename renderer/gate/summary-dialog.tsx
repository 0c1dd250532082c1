import { Button, Group, Modal } from '@mantine/core';
import type { DecisionAtGate } from '../../shared/domain/gate/gate-decisions.ts';
import type { GateSuggestion } from '../../shared/domain/gate/gate-suggestion.ts';
import { engagementOf } from '../../shared/model/workbook.ts';
import { PaperButtons } from '../registers/paper/paper-buttons.tsx';
import { usePaper } from '../registers/paper/use-paper.tsx';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { useWorkbook } from '../workbook/use-workbook.ts';
import styles from './summary.module.css';
import { type SummaryAbout, SummarySheet } from './summary-sheet.tsx';

interface SummaryDialogProps {
  readonly suggestion: GateSuggestion;
  readonly about: SummaryAbout;
  readonly decision: DecisionAtGate | null;
  readonly onClose: () => void;
}

const PAPER = { paper: 'A4', portrait: true } as const;

/** The gate on one page for whoever decides, as it will come out of the printer. */
export function SummaryDialog({ suggestion, about, decision, onClose }: SummaryDialogProps) {
  const { client, title } = useWorkbook(engagementOf);
  const { layOut, ...buttons } = usePaper({
    name: `${client || title} – ${about.paper}`,
    ...PAPER,
    onDone: onClose,
  });
  const sheet = <SummarySheet suggestion={suggestion} about={about} decision={decision} />;
  return (
    <Modal
      opened
      onClose={onClose}
      title="One-page summary"
      size={860}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <ScrollRegion className={styles.preview} label="The page">
        {sheet}
      </ScrollRegion>
      <Group justify="flex-end" mt="md" gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <PaperButtons {...buttons} main />
      </Group>
      {layOut(<div className={styles.paper}>{sheet}</div>)}
    </Modal>
  );
}
