import type { Resolution } from '../../../../shared/model/readiness-lists.ts';
import { useKeys } from '../../../ui/use-keys.ts';
import type { ConsensusLine } from './consensus-filter.ts';

interface ConsensusKeys {
  readonly lines: readonly ConsensusLine[];
  readonly current: string | null;
  readonly onCurrent: (question: string) => void;
  readonly onOpen: (question: string) => void;
  readonly onClose: () => void;
  /** Settles the question that the keys work on. */
  readonly onSettle: (question: string, method: Exclude<Resolution, 'decision'>) => void;
  readonly onDecide: (question: string) => void;
  readonly onTakeBack: (question: string) => void;
}

/** What the line below the list says. */
export const CONSENSUS_KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['J', 'K'], 'question'],
  [['Enter'], 'details'],
  [['M'], 'mean'],
  [['D'], 'median'],
  [['L'], 'lowest'],
  [['E'], 'decision'],
  [['U'], 'take back'],
];

/** Goes through the disagreements and settles them without a mouse. Nothing is settled on answers that are hidden. */
export function useConsensusKeys(keys: ConsensusKeys): void {
  const { lines, current, onCurrent, onOpen, onClose, onSettle, onDecide, onTakeBack } = keys;
  const at = lines.findIndex(({ question }) => question.id === current);
  const line = lines[at];
  const step = (by: 1 | -1) => () => {
    const next = lines[at < 0 ? 0 : Math.max(0, Math.min(lines.length - 1, at + by))];
    if (next) onCurrent(next.question.id);
  };
  const act = (does: (question: string) => void) => () =>
    line && !line.hidden ? does(line.question.id) : (false as const);
  const settle = (method: Exclude<Resolution, 'decision'>) => act((question) => onSettle(question, method));
  useKeys({
    j: step(1),
    k: step(-1),
    ArrowDown: step(1),
    ArrowUp: step(-1),
    Enter: (event) => {
      const target = event.target as HTMLElement;
      return line && target.matches('body, [role="grid"]') ? onOpen(line.question.id) : false;
    },
    m: settle('mean'),
    d: settle('median'),
    l: settle('lowest'),
    e: act(onDecide),
    u: act((question) => (line?.settled ? onTakeBack(question) : undefined)),
    Escape: onClose,
  });
}
