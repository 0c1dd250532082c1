import { parametersOf } from '../../../../shared/model/parameters.ts';
import type { Process } from '../../../../shared/model/tables/process.ts';
import type { Touchpoint } from '../../../../shared/model/tables/touchpoint.ts';
import { newRow } from '../../../../shared/model/tables.ts';

export const DEFAULTS = parametersOf({ parameter: {} });

/** Ratings in the order Defined, Repeatable, Measurable, Documentation, Workload, AHT predictability, Complexity, Exceptions, Judgement, Systems, Data, Brand. */
export type TwelveRatings = readonly (number | null)[];

export function ratedProcess(ratings: TwelveRatings, values: Partial<Process> = {}): Process {
  const [defined, repeatable, measurable, documentation, workload, predictability] = ratings;
  const [complexity, exceptions, judgement, systems, data, brand] = ratings.slice(6);
  return newRow('process', {
    id: 'p',
    name: 'A process',
    defined: defined ?? null,
    repeatable: repeatable ?? null,
    measurable: measurable ?? null,
    documentation: documentation ?? null,
    workload_rating: workload ?? null,
    predictability_rating: predictability ?? null,
    complexity: complexity ?? null,
    exceptions_rating: exceptions ?? null,
    judgement: judgement ?? null,
    systems: systems ?? null,
    data: data ?? null,
    brand: brand ?? null,
    ...values,
  });
}

/** Ratings in the order brand, emotion, judgement, complexity, data, volume, repeatability, documentation, coverage, digital. */
export function ratedTouchpoint(
  ratings: readonly (number | null)[],
  values: Partial<Touchpoint> = {},
): Touchpoint {
  const [brand, emotional_intensity, judgement, complexity, data] = ratings;
  const [volume, repeatability, documentation, coverage, digital] = ratings.slice(5);
  return newRow('touchpoint', {
    id: 't',
    name: 'A touchpoint',
    stage: 's',
    channel: 'c',
    brand: brand ?? null,
    emotional_intensity: emotional_intensity ?? null,
    judgement: judgement ?? null,
    complexity: complexity ?? null,
    data: data ?? null,
    volume: volume ?? null,
    repeatability: repeatability ?? null,
    documentation: documentation ?? null,
    coverage: coverage ?? null,
    digital: digital ?? null,
    ...values,
  });
}
