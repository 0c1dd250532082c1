import { Button } from '@mantine/core';
import { IconGavel, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { decisionsAt } from '../../shared/domain/gate/gate-decisions.ts';
import type { GateSuggestion } from '../../shared/domain/gate/gate-suggestion.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Panel } from '../ui/panel.tsx';
import { useWorkbook } from '../workbook/use-workbook.ts';
import { DecisionCard } from './decision-card.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { FindingList } from './finding-list.tsx';
import styles from './gate.module.css';
import { SummaryDialog } from './summary-dialog.tsx';
import type { SummaryAbout } from './summary-sheet.tsx';
import { VerdictPanel } from './verdict-panel.tsx';

interface GateViewProps {
  readonly title: string;
  readonly crumbs: readonly string[];
  readonly purpose: string;
  readonly suggestion: GateSuggestion;
  readonly about: SummaryAbout;
  /** The vendor that the figures lead to, at the gate that chooses one. */
  readonly candidate?: string | null;
  readonly guidance: ReactNode;
}

/** The end of a phase: what the figures suggest and why, what was decided, and what has changed since. */
export function GateView(props: GateViewProps) {
  const { title, crumbs, purpose, suggestion, about, candidate = null, guidance } = props;
  const gate_decision = useWorkbook((w) => w.gate_decision);
  const action = useWorkbook((w) => w.action);
  const decisions = useMemo(
    () => decisionsAt({ gate_decision, action }, suggestion.gate),
    [gate_decision, action, suggestion.gate],
  );
  const [open, setOpen] = useState<'decide' | 'print' | null>(null);
  return (
    <div className={styles.page}>
      <PageHeader
        title={title}
        crumbs={[...crumbs]}
        purpose={purpose}
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
      <VerdictPanel suggestion={suggestion} dials={about.dials} />
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
      {guidance}
      {open === 'decide' && (
        <DecisionDialog suggestion={suggestion} candidate={candidate} onClose={() => setOpen(null)} />
      )}
      {open === 'print' && (
        <SummaryDialog
          suggestion={suggestion}
          about={about}
          decision={decisions[0] ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
