import type {
  ProcessFactor,
  ProcessRating,
  ReadinessFactor,
} from '../../../../shared/domain/sourcing/process/process-ratings.ts';
import { ratingField } from '../../../../shared/domain/sourcing/process/process-ratings.ts';
import type { Anchors } from '../../../../shared/model/field.ts';
import type { AnyField } from '../../../../shared/model/table.ts';
import { process } from '../../../../shared/model/tables/process.ts';

/** The field in which a factor is rated, with its label, help and anchors. */
export function factorField(factor: ProcessFactor): AnyField {
  return process.fields[ratingField(factor)];
}

export function factorName(factor: ProcessFactor): string {
  return factorField(factor).label;
}

/** What the ratings 1 to 5 of a factor mean. */
export function factorAnchors(factor: ProcessFactor): Anchors {
  const { anchors } = factorField(factor);
  if (!anchors) throw new Error(`The ratings of ${factor} are not described.`);
  return anchors;
}

/** The figures that a rating follows from, where it follows from figures. */
export function figuresOf(factor: ProcessFactor): string | null {
  switch (factor) {
    case 'workload':
      return 'contacts and AHT';
    case 'predictability':
      return 'AHT and its deviation';
    case 'exceptions':
      return 'the share of exceptions';
    default:
      return null;
  }
}

/** A rating with its origin where it was not set by a person, as in "4, from contacts and AHT". */
export function ratingWords(factor: ProcessFactor, { rating, from }: ProcessRating): string {
  if (rating === null) return 'not rated';
  const figures = figuresOf(factor);
  return from === 'figures' && figures !== null ? `${rating}, from ${figures}` : String(rating);
}

/** Factors in a sentence, as in "Defined and Measurable". */
export function factorList(factors: readonly (ProcessFactor | ReadinessFactor)[]): string {
  const names = factors.map(factorName);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
