import { useMemo } from 'react';
import {
  type NextInRegister,
  nextInProcesses,
  nextInTouchpoints,
} from '../../../shared/domain/sourcing/next-in-registers.ts';
import { PROCESS_STATUSES } from '../../../shared/domain/sourcing/process/audit-process.ts';
import { SOURCING_DECISIONS } from '../../../shared/model/sourcing.ts';
import { Panel } from '../../ui/panel.tsx';
import { useProcessAudits, useTouchpointAdvice } from '../../workbook/use-sourcing.ts';
import { LinkLine } from './link-line.tsx';
import styles from './overview.module.css';
import { PartsBar } from './parts-bar.tsx';

/** How far the two registers are: what they say so far, and the one thing that helps each most. */
export function RegistersPanel() {
  return (
    <div className={styles.top}>
      <ProcessesPanel />
      <TouchpointsPanel />
    </div>
  );
}

function ProcessesPanel() {
  const audits = useProcessAudits();
  const next = useMemo(() => nextInProcesses(audits), [audits]);
  const count = (status: string | null) => audits.list.filter((audit) => audit.status === status).length;
  const parts = [
    ...PROCESS_STATUSES.map(({ value, label }) => ({
      key: value,
      label,
      ...STATUS_LOOKS[value],
      count: count(value),
    })),
    { key: 'open', label: 'Not rated', symbol: '○', colour: 'var(--color-undecided)', count: count(null) },
  ];
  return (
    <Panel title={headline(audits.list.length, 'process', 'processes')} flush>
      <PartsBar parts={parts} />
      <NextLine next={next} path="/readiness/process-audit" done="Every process has a result." />
    </Panel>
  );
}

/** As the decisions they come closest to. */
const STATUS_LOOKS = {
  'move-now': { symbol: '●', colour: 'var(--color-outsource)' },
  'fix-then-move': { symbol: '!', colour: 'var(--color-attention)' },
  'keep-or-split': { symbol: '◐', colour: 'var(--color-hybrid)' },
  'keep-and-redesign': { symbol: '■', colour: 'var(--color-keep)' },
} as const;

function TouchpointsPanel() {
  const advice = useTouchpointAdvice();
  const next = useMemo(() => nextInTouchpoints(advice), [advice]);
  const count = (decision: string | null) => advice.filter(({ effective }) => effective === decision).length;
  const parts = [
    ...SOURCING_DECISIONS.map(({ value, label, symbol }) => ({
      key: value,
      label,
      symbol,
      colour: `var(--color-${value})`,
      count: count(value),
    })),
    { key: 'open', label: 'Open', symbol: '○', colour: 'var(--color-undecided)', count: count(null) },
  ];
  return (
    <Panel title={headline(advice.length, 'touchpoint', 'touchpoints')} flush>
      <PartsBar parts={parts} />
      <NextLine next={next} path="/readiness/touchpoint-map" done="Every touchpoint is decided." />
    </Panel>
  );
}

function headline(count: number, one: string, many: string): string {
  return count === 0 ? `No ${many} yet` : `${count} ${count === 1 ? one : many}`;
}

interface NextLineProps {
  readonly next: NextInRegister | null;
  readonly path: string;
  /** What is said when nothing is left to do. */
  readonly done: string;
}

function NextLine({ next, path, done }: NextLineProps) {
  return (
    <div className={styles.steps}>
      <LinkLine title={next?.title ?? done} detail={next?.detail ?? 'Look it over once more.'} path={path} />
    </div>
  );
}
