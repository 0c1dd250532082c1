import { Button } from '@mantine/core';
import { IconGavel, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { decisionsAt } from '../../../shared/domain/gate/gate-decisions.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useGate } from '../../workbook/use-gate.ts';
import { useReadiness } from '../../workbook/use-readiness.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { DecisionCard } from './gate/decision-card.tsx';
import { DecisionDialog } from './gate/decision-dialog.tsx';
import { FindingList } from './gate/finding-list.tsx';
import styles from './gate/gate.module.css';
import { GateGuidance } from './gate/gate-guidance.tsx';
import { SummaryDialog } from './gate/summary-dialog.tsx';
import { VerdictPanel } from './gate/verdict-panel.tsx';

/** The end of the first phase: what the figures suggest and why, what was decided, and what has changed since. */
export function GatePage() {
  const suggestion = useGate();
  const { gates: asked } = useReadiness();
  const gate_decision = useWorkbook((w) => w.gate_decision);
  const action = useWorkbook((w) => w.action);
  const decisions = useMemo(
    () => decisionsAt({ gate_decision, action }, 'readiness'),
    [gate_decision, action],
  );
  const [open, setOpen] = useState<'decide' | 'print' | null>(null);
  const gates = {
    passed: asked.filter(({ state }) => state === 'passed').length,
    asked: asked.filter(({ state }) => state !== 'not-applicable').length,
  };
  return (
    <div className={styles.page}>
      <PageHeader
        title="Gate"
        crumbs={['Readiness']}
        purpose="Decide whether the next phase begins. The figures suggest; you decide, and say why."
        action={
          <>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => setOpen('print')}
            >
              One-page summary
            </Button>
            <Button
              size="xs"
              leftSection={<IconGavel size={16} aria-hidden />}
              onClick={() => setOpen('decide')}
            >
              Record the decision
            </Button>
          </>
        }
      />
      <VerdictPanel suggestion={suggestion} gates={gates} />
      <Panel title={decisions.length > 1 ? `Decisions (${decisions.length})` : 'Decision'} flush>
        {decisions.length === 0 ? (
          <p className={styles.empty}>
            Nothing is decided yet. Record the decision when it falls; earlier ones stay listed here.
          </p>
        ) : (
          decisions.map((at) => <DecisionCard key={at.decision.id} at={at} suggestion={suggestion} />)
        )}
      </Panel>
      <FindingList findings={suggestion.findings} />
      <GateGuidance />
      {open === 'decide' && <DecisionDialog suggestion={suggestion} onClose={() => setOpen(null)} />}
      {open === 'print' && (
        <SummaryDialog
          suggestion={suggestion}
          gates={gates}
          decision={decisions[0] ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
