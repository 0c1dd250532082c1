import { CLAUSE_STATES, LEGAL_VIEWS } from '../../../../shared/model/selection-lists.ts';
import type { Clause } from '../../../../shared/model/tables/clause.ts';
import type { BarPart } from '../../../ui/charts/part-bars.tsx';
import type { Tone } from '../../../ui/tone-badge.tsx';

/** How far clauses are, from the best to the worst; what does not apply is in no bar. */
export const STATE_PARTS: readonly BarPart[] = [
  { key: 'agreed', label: stateLabel('agreed'), symbol: '✓', colour: 'var(--color-good)' },
  { key: 'negotiated', label: stateLabel('negotiated'), symbol: '⇄', colour: 'var(--color-accent)' },
  { key: 'drafted', label: stateLabel('drafted'), symbol: '◐', colour: 'var(--color-hybrid)' },
  { key: 'open', label: stateLabel('open'), symbol: '○', colour: 'var(--color-undecided)' },
  { key: 'refused', label: stateLabel('refused'), symbol: '✕', colour: 'var(--color-bad)' },
];

export const STATE_TONES: Readonly<Record<Clause['state'], Tone>> = {
  agreed: 'good',
  negotiated: 'attention',
  drafted: 'none',
  open: 'none',
  refused: 'bad',
  'not-applicable': 'none',
};

export const LEGAL_TONES: Readonly<Record<Clause['legal_state'], Tone>> = {
  fine: 'good',
  change: 'attention',
  stop: 'bad',
  open: 'none',
};

export function stateLabel(state: Clause['state']): string {
  return CLAUSE_STATES.find(({ value }) => value === state)?.label ?? state;
}

export function legalLabel(view: Clause['legal_state']): string {
  return LEGAL_VIEWS.find(({ value }) => value === view)?.label ?? view;
}
