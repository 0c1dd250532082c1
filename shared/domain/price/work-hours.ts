import { steady } from '../../lib/steady.ts';
import type { ComparedWork } from './compared-work.ts';

/** The hours of a year that a volume takes; null while contacts or handling time are unknown. */
export interface WorkHours {
  /** Spent on contacts. */
  readonly handle: number;
  /** Spent logged in, talking or ready. */
  readonly logged: number;
  /** Paid, with leave, training and breaks. */
  readonly paid: number;
  readonly fte: number;
  /** Full-time equivalents rounded up to whole people, without being misled by binary fractions. */
  readonly wholeFte: number;
}

/**
 * Formulas: handle hours = contacts × handling time / 3,600; logged hours = handle hours / occupancy; paid hours = logged
 * hours / (1 - shrinkage); FTE = paid hours / paid hours of one FTE in a year.
 *
 * Example: 240,000 contacts of 360 s at 80 % occupancy, 30 % shrinkage and 2,080 hours a year are 24,000 handle hours,
 * 30,000 logged hours, 42,857.14 paid hours and 20.6044 FTE, so 21 people.
 */
export function workHours(work: ComparedWork): WorkHours | null {
  const { contacts, ahtSeconds, occupancy01, shrinkage01, paidHoursPerYear } = work;
  if (contacts === null || ahtSeconds === null) return null;
  const handle = (contacts * ahtSeconds) / 3_600;
  const logged = handle / occupancy01;
  const paid = logged / (1 - shrinkage01);
  const fte = paid / paidHoursPerYear;
  return { handle, logged, paid, fte, wholeFte: Math.ceil(steady(fte)) };
}
