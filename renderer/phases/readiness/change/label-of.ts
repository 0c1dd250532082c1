import type { Choice } from '../../../../shared/model/field.ts';

/** The label of a choice; a dash while nothing is chosen. */
export function labelOf(choices: readonly Choice[], value: string | null): string {
  return choices.find((choice) => choice.value === value)?.label ?? '–';
}
