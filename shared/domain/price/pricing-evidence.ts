import { sumBy } from '../../lib/sum-by.ts';
import { listed } from '../../model/list-text.ts';
import type { Workbook } from '../../model/workbook.ts';
import { combinedSeason } from '../engagement/combined-season.ts';
import { auditProcesses } from '../sourcing/process/audit-processes.ts';
import { keptAutomations, machinesByTouchpoint } from '../technology/customer-automations.ts';
import { comparedWork, type WorkSourceTables } from './compared-work.ts';
import { workHours } from './work-hours.ts';
import { workSources } from './work-sources.ts';

/** What the workbook knows that speaks for one pricing model or another; null where unknown. */
export interface PricingEvidence {
  /** Full-time equivalents that the compared work takes. */
  readonly fte: number | null;
  /** Busiest month through mean month of all channels; null without twelve months of volumes. */
  readonly peak: number | null;
  /** Mean of readiness and suitability to move over the processes in scope, 0-100, weighted by contacts. */
  readonly processIndex: number | null;
  /** Standard deviation of the handling time as a share of its mean, weighted by contacts. */
  readonly ahtVariation01: number | null;
  /** Share of contacts about a matter that was thought closed. */
  readonly repeat01: number | null;
  /** Months with a value of first-contact resolution, and of customer satisfaction. */
  readonly resolutionMonths: number;
  readonly satisfactionMonths: number;
  /** Mean rating of the last signed review in which a partner rates the client, 1-5. */
  readonly mutual: number | null;
  /** Machines that customers meet. */
  readonly machines: number;
}

export type PricingTables = WorkSourceTables &
  Pick<Workbook, 'channel' | 'process' | 'kpi_month' | 'review' | 'review_rating'>;

const RESOLUTION = 'QU1';
const SATISFACTION = 'CU1';

/**
 * Gathers the figures that the advice on pricing models rests on. Processes in scope are those behind the touchpoints
 * that the map leaves to the partner, and all audited ones while it leaves none.
 */
export function pricingEvidence(workbook: PricingTables): PricingEvidence {
  const { touchpoints, repeat01 } = workSources(workbook);
  const inScope = new Set(touchpoints.flatMap(({ processes }) => listed(processes)));
  const audits = auditProcesses(workbook).list.filter(
    ({ process }) => inScope.size === 0 || inScope.has(process.id),
  );
  const byContacts = (
    figures: readonly { readonly contacts: number | null; readonly value: number | null }[],
  ) => {
    const known = figures.filter(({ contacts, value }) => contacts !== null && value !== null);
    const total = sumBy(known, ({ contacts }) => contacts ?? 0);
    return total === 0 ? null : sumBy(known, (one) => (one.contacts ?? 0) * (one.value ?? 0)) / total;
  };
  const machines = machinesByTouchpoint(keptAutomations(workbook.automation));
  return {
    fte: workHours(comparedWork(workbook))?.fte ?? null,
    peak: combinedSeason(Object.values(workbook.channel))?.peakToAverage ?? null,
    processIndex: byContacts(
      audits.map(({ process, index }) => ({ contacts: process.contacts_per_month, value: index })),
    ),
    ahtVariation01: byContacts(
      audits.map(
        ({ process: { contacts_per_month: contacts, aht_seconds: aht, aht_deviation_seconds: sd } }) => ({
          contacts,
          value: aht === null || aht === 0 || sd === null ? null : sd / aht,
        }),
      ),
    ),
    repeat01,
    resolutionMonths: monthsOf(workbook, RESOLUTION),
    satisfactionMonths: monthsOf(workbook, SATISFACTION),
    mutual: lastMirror(workbook),
    machines: sumBy(machines.values(), (list) => list.length),
  };
}

function monthsOf(workbook: Pick<Workbook, 'kpi' | 'kpi_month'>, code: string): number {
  return Object.values(workbook.kpi_month).filter(
    ({ kpi, value }) => value !== null && workbook.kpi[kpi]?.code === code,
  ).length;
}

function lastMirror(workbook: Pick<Workbook, 'review' | 'review_rating'>): number | null {
  const signed = Object.values(workbook.review).filter(
    ({ kind, state }) => kind === 'mirror' && state === 'signed',
  );
  const [last] = signed.sort((a, b) => (b.period_to ?? '').localeCompare(a.period_to ?? ''));
  const ratings = Object.values(workbook.review_rating).flatMap(({ review, rating }) =>
    last !== undefined && review === last.id && rating !== null ? [rating] : [],
  );
  return ratings.length === 0 ? null : sumBy(ratings, (rating) => rating) / ratings.length;
}
