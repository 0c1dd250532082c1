import { type Parameters, parameterValue } from '../../model/parameters.ts';

/** The figures that a workload follows from; null where unknown. */
export interface ContactFigures {
  readonly contacts_per_month: number | null;
  /** Average handle time in seconds, after-contact work included. */
  readonly aht_seconds: number | null;
}

/** Handling hours that one full-time equivalent has in a month: paid hours x (1 - shrinkage) x occupancy; 89.6 by default. */
export function handlingHoursPerFte(parameters: Parameters): number {
  return (
    parameterValue(parameters, 'workload.paid_hours') *
    (1 - parameterValue(parameters, 'workload.shrinkage') / 100) *
    (parameterValue(parameters, 'workload.occupancy') / 100)
  );
}

/**
 * Full-time equivalents that a month's contacts take: contacts x AHT / 3,600 / handling hours of one FTE.
 * Null while contacts or AHT are unknown.
 *
 * Example: 5,000 contacts of 300 s are 416.67 hours, at 89.6 hours an FTE 4.65 FTE.
 */
export function workloadFte(figures: ContactFigures, hoursPerFte: number): number | null {
  const { contacts_per_month: contacts, aht_seconds: aht } = figures;
  if (contacts === null || aht === null) return null;
  return (contacts * aht) / 3_600 / hoursPerFte;
}
