import type { ComparedWork } from './compared-work.ts';

/** A yearly price laid over what it buys; null where the number of units is unknown or 0. */
export interface PricePerUnit {
  readonly perContact: number | null;
  /** Of handling time. */
  readonly perMinute: number | null;
  readonly perResolved: number | null;
  readonly perHandleHour: number | null;
}

/**
 * Formulas: yearly price / contacts; / (contacts × handling time / 60); / (contacts × resolved share); / (contacts ×
 * handling time / 3,600).
 *
 * Example: 655,200 for 240,000 contacts of 360 s, 70 % of them resolved, are 2.73 a contact, 0.455 a minute, 3.90 a
 * resolved contact and 27.30 a handle hour.
 */
export function pricePerUnit(annual: number | null, work: ComparedWork): PricePerUnit {
  const { contacts, ahtSeconds, resolved01 } = work;
  const per = (units: number | null) =>
    annual === null || units === null || units === 0 ? null : annual / units;
  const times = (factor: number | null) => (contacts === null || factor === null ? null : contacts * factor);
  return {
    perContact: per(contacts),
    perMinute: per(times(ahtSeconds === null ? null : ahtSeconds / 60)),
    perResolved: per(times(resolved01)),
    perHandleHour: per(times(ahtSeconds === null ? null : ahtSeconds / 3_600)),
  };
}
