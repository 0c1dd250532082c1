import type { Process } from '../../../model/tables/process.ts';
import { exceptionsRating, predictabilityRating, workloadRating } from '../rating-from-figures.ts';

export const READINESS_FACTORS = ['defined', 'repeatable', 'measurable', 'documentation'] as const;
export const SUITABILITY_FACTORS = [
  'workload',
  'predictability',
  'complexity',
  'exceptions',
  'judgement',
  'systems',
  'data',
  'brand',
] as const;

export type ReadinessFactor = (typeof READINESS_FACTORS)[number];
export type SuitabilityFactor = (typeof SUITABILITY_FACTORS)[number];
export type ProcessFactor = ReadinessFactor | SuitabilityFactor;

export interface ProcessRating {
  /** 1-5, or null while unknown. */
  readonly rating: number | null;
  /** Whether a person rated it or the figures did; null while unknown. */
  readonly from: 'hand' | 'figures' | null;
  /** What the figures alone say, where they can. */
  readonly byFigures: number | null;
}

/** The ratings of a process that count: a person's where there is one, otherwise what the figures say. */
export function processRatings(
  process: Process,
  fte: number | null,
): Readonly<Record<ProcessFactor, ProcessRating>> {
  const { aht_seconds: aht, aht_deviation_seconds: deviation, exception_percent: exceptions } = process;
  return {
    defined: byHand(process.defined),
    repeatable: byHand(process.repeatable),
    measurable: byHand(process.measurable),
    documentation: byHand(process.documentation),
    workload: either(process.workload_rating, fte === null ? null : workloadRating(fte)),
    predictability: either(
      process.predictability_rating,
      aht === null || deviation === null ? null : predictabilityRating(aht, deviation),
    ),
    complexity: byHand(process.complexity),
    exceptions: either(process.exceptions_rating, exceptions === null ? null : exceptionsRating(exceptions)),
    judgement: byHand(process.judgement),
    systems: byHand(process.systems),
    data: byHand(process.data),
    brand: byHand(process.brand),
  };
}

/** Field of the process in which a person sets the factor's rating. */
export function ratingField(factor: ProcessFactor): keyof Process {
  switch (factor) {
    case 'workload':
      return 'workload_rating';
    case 'predictability':
      return 'predictability_rating';
    case 'exceptions':
      return 'exceptions_rating';
    default:
      return factor;
  }
}

function byHand(rating: number | null): ProcessRating {
  return either(rating, null);
}

function either(own: number | null, byFigures: number | null): ProcessRating {
  if (own !== null) return { rating: own, from: 'hand', byFigures };
  return { rating: byFigures, from: byFigures === null ? null : 'figures', byFigures };
}
