import {
  PROCESS_STATUSES,
  type ProcessStatus,
} from '../../../../shared/domain/sourcing/process/audit-process.ts';
import type { SymbolShape } from '../../../ui/charts/chart-symbol.tsx';

export interface StatusLook {
  readonly label: string;
  readonly help: string;
  readonly symbol: string;
  readonly shape: SymbolShape;
  readonly colour: string;
}

/** What moves, is split or stays has the colour and symbol of that decision everywhere. */
const LOOKS: Readonly<Record<ProcessStatus, Pick<StatusLook, 'symbol' | 'shape' | 'colour'>>> = {
  'move-now': { symbol: '●', shape: 'dot', colour: 'var(--color-outsource)' },
  'fix-then-move': { symbol: '!', shape: 'alert', colour: 'var(--color-attention)' },
  'keep-or-split': { symbol: '◐', shape: 'half', colour: 'var(--color-hybrid)' },
  'keep-and-redesign': { symbol: '■', shape: 'square', colour: 'var(--color-keep)' },
};

const OPEN: StatusLook = {
  label: 'Not known yet',
  help: 'Some ratings are missing.',
  symbol: '○',
  shape: 'ring',
  colour: 'var(--color-undecided)',
};

/** How a status looks wherever it is shown; null is a process that is not fully rated. */
export function statusLook(status: ProcessStatus | null): StatusLook {
  const about = PROCESS_STATUSES.find(({ value }) => value === status);
  return about ? { label: about.label, help: about.help, ...LOOKS[about.value] } : OPEN;
}
