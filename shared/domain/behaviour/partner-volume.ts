import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { Workbook } from '../../model/workbook.ts';
import { handlingHoursPerFte, workloadFte } from '../sourcing/workload.ts';

/** What a partner would handle, by the decisions that were taken. */
export interface PartnerVolume {
  /** Contacts in a month. */
  readonly contacts: number;
  /** Full-time equivalents that they take. */
  readonly fte: number;
  /** Touchpoints counted. */
  readonly touchpoints: number;
}

/**
 * Contacts and workload of the touchpoints that were decided to be outsourced, and the partner's share of those that
 * are shared. They are what samples are drawn from, and who is sampled.
 *
 * Example: 4,000 contacts outsourced and 2,000 shared by halves are 5,000.
 */
export function partnerVolume({
  parameter,
  touchpoint,
}: Pick<Workbook, 'parameter' | 'touchpoint'>): PartnerVolume {
  const parameters = parametersOf({ parameter });
  const hours = handlingHoursPerFte(parameters);
  const usual = parameterValue(parameters, 'decision.hybrid_share');
  let [contacts, fte, touchpoints] = [0, 0, 0];
  for (const row of Object.values(touchpoint)) {
    if (row.decision !== 'outsource' && row.decision !== 'hybrid') continue;
    const share01 = row.decision === 'outsource' ? 1 : (row.partner_share ?? usual) / 100;
    contacts += (row.contacts_per_month ?? 0) * share01;
    fte += (workloadFte(row, hours) ?? 0) * share01;
    touchpoints += 1;
  }
  return { contacts, fte, touchpoints };
}
