import { Button, Group, Modal } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { DecisionAtGate } from '../../../../shared/domain/gate/gate-decisions.ts';
import type { GateSuggestion } from '../../../../shared/domain/gate/suggest-gate.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { call } from '../../../workbook/client.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { showRefusal } from '../show-refusal.ts';
import { tellKept } from '../touchpoint-map/picture/kept-message.tsx';
import styles from './summary.module.css';
import { SummarySheet } from './summary-sheet.tsx';

interface SummaryDialogProps {
  readonly suggestion: GateSuggestion;
  readonly gates: { readonly passed: number; readonly asked: number };
  readonly decision: DecisionAtGate | null;
  readonly onClose: () => void;
}

const PAPER = { paper: 'A4', portrait: true } as const;

/** The gate on one page for whoever decides, as it will come out of the printer. */
export function SummaryDialog({ suggestion, gates, decision, onClose }: SummaryDialogProps) {
  const { client, title } = useWorkbook(engagementOf);
  const [busy, setBusy] = useState(false);
  /** The page is laid out for paper only while it is printed. */
  const [laidOut, setLaidOut] = useState(false);
  const attempt = (work: () => Promise<unknown>) => () => {
    setBusy(true);
    flushSync(() => setLaidOut(true));
    work()
      .catch(showRefusal)
      .finally(() => {
        setBusy(false);
        setLaidOut(false);
      });
  };
  const savePdf = async () => {
    const kept = await call('page.savePdf', { name: `${client || title} – gate 1`, ...PAPER });
    if (!kept) return;
    tellKept(kept.path);
    onClose();
  };
  const print = async () => {
    if (await call('page.print', PAPER)) onClose();
  };
  const sheet = <SummarySheet suggestion={suggestion} gates={gates} decision={decision} />;
  return (
    <Modal
      opened
      onClose={onClose}
      title="One-page summary"
      size={860}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={styles.preview} aria-label="The page" tabIndex={0}>
        {sheet}
      </section>
      <Group justify="flex-end" mt="md" gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          variant="default"
          disabled={busy}
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={attempt(print)}
        >
          Print
        </Button>
        <Button
          disabled={busy}
          leftSection={<IconFileTypePdf size={16} aria-hidden />}
          onClick={attempt(savePdf)}
        >
          Save as PDF
        </Button>
      </Group>
      {laidOut &&
        createPortal(
          <div className={`${styles.paper} printable`} aria-hidden>
            {sheet}
          </div>,
          document.body,
        )}
    </Modal>
  );
}
