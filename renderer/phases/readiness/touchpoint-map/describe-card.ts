import type { TouchpointAdvice } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { cardFlags, FLAG_LOOKS } from './card-flags.ts';
import { lookOf } from './decision-look.ts';
import { formatWork } from './format-sourcing.ts';

/** Everything that a card or circle shows, in words. */
export function describeCard(advice: TouchpointAdvice): string {
  const { touchpoint, fte } = advice;
  const flags = cardFlags(advice).map((flag) => FLAG_LOOKS[flag].label);
  return [
    touchpoint.name,
    decisionWords(advice),
    formatWork(fte, touchpoint.contacts_per_month),
    ...flags,
  ].join('. ');
}

/** What counts today, and whether a person has decided it. */
export function decisionWords({ effective, standing }: TouchpointAdvice): string {
  const { label } = lookOf(effective);
  if (effective === null) return label;
  return standing === 'undecided' ? `${label}, recommended and not yet decided` : `${label}, decided`;
}
