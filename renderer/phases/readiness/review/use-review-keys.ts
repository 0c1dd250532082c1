import { MATURITY_LEVELS } from '../../../../shared/model/scales.ts';
import { useKeys } from '../../../ui/use-keys.ts';
import type { RowActions } from './review-row.tsx';
import { rowElementId } from './review-row.tsx';

interface ReviewKeys {
  readonly shown: readonly string[];
  readonly current: string | null;
  readonly actions: RowActions;
  readonly onOpen: (question: string) => void;
}

/** Moves from row to row and answers without a mouse. */
export function useReviewKeys({ shown, current, actions, onOpen }: ReviewKeys): void {
  const step = (by: 1 | -1) => () => {
    const at = current === null ? -1 : shown.indexOf(current);
    const next = at < 0 ? shown[0] : shown[Math.max(0, Math.min(shown.length - 1, at + by))];
    if (next === undefined) return;
    const row = document.getElementById(rowElementId(next));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
    actions.onCurrent(next);
  };
  const onCurrent = (act: (id: string) => unknown) => () =>
    current === null ? (false as const) : act(current);
  const levels = MATURITY_LEVELS.map(
    ({ level }) => [String(level), onCurrent((id) => actions.onRate(id, level))] as const,
  );
  useKeys({
    ...Object.fromEntries(levels),
    n: onCurrent(actions.onNotApplicable),
    j: step(1),
    k: step(-1),
    ArrowDown: step(1),
    ArrowUp: step(-1),
    Enter: (event) => {
      const target = event.target as HTMLElement;
      if (current === null || !target.matches('body, tr, input[type="radio"]')) return false;
      return onOpen(current);
    },
  });
}
