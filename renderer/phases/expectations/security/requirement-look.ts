import { REQUIREMENT_FAMILIES, REQUIREMENT_STATES } from '../../../../shared/model/expectation-lists.ts';
import type { Requirement } from '../../../../shared/model/tables/requirement.ts';
import type { BarPart } from '../../../ui/charts/part-bars.tsx';
import type { Tone } from '../../../ui/tone-badge.tsx';

const COLOURS: Readonly<Record<Requirement['status'], { readonly colour: string; readonly symbol: string }>> =
  {
    accepted: { colour: 'var(--color-good)', symbol: '✓' },
    shown: { colour: 'var(--color-accent)', symbol: '◐' },
    asked: { colour: 'var(--color-hybrid)', symbol: '?' },
    open: { colour: 'var(--color-undecided)', symbol: '○' },
    refused: { colour: 'var(--color-bad)', symbol: '✕' },
    'not-applicable': { colour: 'var(--border-strong)', symbol: '–' },
  };

/** How far proof is, from the best to the worst; what does not apply is in no bar. */
export const STATE_PARTS: readonly BarPart[] = (
  ['accepted', 'shown', 'asked', 'open', 'refused'] as const
).map((key) => ({ key, label: stateLabel(key), ...COLOURS[key] }));

export const STATE_TONES: Readonly<Record<Requirement['status'], Tone>> = {
  accepted: 'good',
  shown: 'attention',
  asked: 'none',
  open: 'none',
  refused: 'bad',
  'not-applicable': 'none',
};

export function stateLabel(state: Requirement['status']): string {
  return REQUIREMENT_STATES.find(({ value }) => value === state)?.label ?? state;
}

export function familyLabel(family: Requirement['family']): string {
  return REQUIREMENT_FAMILIES.find(({ value }) => value === family)?.label ?? family;
}
