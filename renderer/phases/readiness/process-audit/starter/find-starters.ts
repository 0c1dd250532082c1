import type { StarterProcess } from '../../../../../shared/content/sourcing/starter-processes.ts';

/** Usual processes that have every searched word somewhere in their texts, in the order of the list. */
export function findStarters(starters: readonly StarterProcess[], search: string): readonly StarterProcess[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return starters.filter(({ name, note, watch }) => {
    const text = `${name} ${note} ${watch}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
