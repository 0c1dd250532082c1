import type { SecurityTrigger, SecurityTriggerName } from './security-triggers.ts';

/** A requirement of a catalogue, as far as proposing it needs to know it. */
export interface ProposableRequirement {
  readonly id: string;
  /** The facts that ask for it; one of them is enough. */
  readonly when: readonly SecurityTriggerName[];
}

export interface ProposedRequirement<R> {
  readonly requirement: R;
  /** The facts that ask for it, the most particular first. */
  readonly because: readonly SecurityTrigger[];
}

/**
 * Requirements of a catalogue that the facts of the engagement ask for and that the workbook does not have, in the
 * order of the catalogue.
 *
 * Example: card data is in view at returns by chat, so every requirement that is asked for by `card` is proposed
 * "because Returns by chat has card or special data in view".
 *
 * @param taken ids of the catalogue that the workbook has
 */
export function proposeRequirements<R extends ProposableRequirement>(
  catalogue: readonly R[],
  taken: ReadonlySet<string>,
  triggers: readonly SecurityTrigger[],
): readonly ProposedRequirement<R>[] {
  return catalogue
    .filter(({ id }) => !taken.has(id))
    .map((requirement) => ({ requirement, because: reasonsFor(requirement, triggers) }))
    .filter(({ because }) => because.length > 0);
}

/** The facts that ask for a requirement; what is asked of everybody says least and stands last. */
export function reasonsFor(
  { when }: ProposableRequirement,
  triggers: readonly SecurityTrigger[],
): readonly SecurityTrigger[] {
  return triggers
    .filter(({ name }) => when.includes(name))
    .sort((a, b) => Number(a.name === 'always') - Number(b.name === 'always'));
}

/** The reasons as one sentence, as a requirement keeps them. */
export function reasonText(because: readonly SecurityTrigger[]): string {
  const text = because.map((one) => one.because).join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
