import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { workSources } from './work-sources.ts';

/** The work of a normal year that every offer is priced for, so that unlike prices stand on one line. */
export interface ComparedWork {
  /** A year. */
  readonly contacts: number | null;
  /** Average handling time of a contact, after-contact work included. */
  readonly ahtSeconds: number | null;
  /** Share of logged hours in which agents handle contacts. */
  readonly occupancy01: number;
  /** Share of paid hours in which nobody can answer. */
  readonly shrinkage01: number;
  /** Of one full-time equivalent. */
  readonly paidHoursPerYear: number;
  /** Share of contacts that end solved. */
  readonly resolved01: number | null;
  /** Of the workbook; offers in another one are counted at their exchange rate. */
  readonly currency: string;
}

export type WorkSourceTables = Pick<
  Workbook,
  'engagement' | 'touchpoint' | 'automation' | 'kpi' | 'parameter'
>;

/**
 * The work that offers are compared with: what somebody typed for it, otherwise what the touchpoint map, the measures
 * and the method settings say; see `workSources`. Null members are unknown.
 */
export function comparedWork(workbook: WorkSourceTables): ComparedWork {
  const { contacts, ahtSeconds, resolved01, occupancy01, shrinkage01, paidHoursPerYear } =
    workSources(workbook);
  return {
    contacts: contacts.value,
    ahtSeconds: ahtSeconds.value,
    occupancy01,
    shrinkage01,
    paidHoursPerYear,
    resolved01: resolved01.value,
    currency: engagementOf(workbook).currency,
  };
}

/** The same work with another number of contacts a year. */
export function workAt(work: ComparedWork, contacts: number): ComparedWork {
  return { ...work, contacts };
}
