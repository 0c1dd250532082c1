import type { CostLine } from '../../model/tables/cost-line.ts';
import type { ScenarioPlan } from './plan-scenario.ts';

/** What of a line is missing, so that its amount is unknown. */
export type LineLack = 'price' | 'contacts' | 'resolved' | 'agents' | 'span' | 'fee';

/** Drivers that take a share of other amounts, and so need no price. */
export const SHARES: ReadonlySet<string> = new Set([
  'offer',
  'fee-percent',
  'side-percent',
  'in-house-percent',
  'one-time-percent',
]);

/** What a driver is multiplied by: quantity × share × (1 + addition) × chance, and the price where one is needed. */
export function lineFactor(line: CostLine): number {
  const { quantity, share_percent, price, addition_percent, probability_percent, driver } = line;
  const units = driver === 'span' ? 1 : (quantity ?? 1);
  return (
    units *
    ((share_percent ?? 100) / 100) *
    (SHARES.has(driver) ? 1 : (price ?? 0)) *
    (1 + (addition_percent ?? 0) / 100) *
    ((probability_percent ?? 100) / 100)
  );
}

/**
 * What a driver counts in the first year, before the factor of the line: contacts, resolved contacts, agents, agents by
 * the span, or 1 for an amount. Null for the drivers that take a share of other amounts, and while it is unknown.
 */
export function driverUnits(line: CostLine, plan: ScenarioPlan): number | null {
  const { contacts, resolved01, agents } = plan;
  switch (line.driver) {
    case 'amount':
      return 1;
    case 'contacts':
      return contacts;
    case 'resolved':
      return contacts === null || resolved01 === null ? null : contacts * resolved01;
    case 'agents':
      return agents;
    case 'span':
      return agents === null || line.quantity === 0 ? null : agents / (line.quantity ?? 1);
    default:
      return null;
  }
}

/** Drivers whose amount follows the number of contacts, because agents do too. */
export function followsVolume({ driver }: CostLine): boolean {
  return driver === 'contacts' || driver === 'resolved' || driver === 'agents' || driver === 'span';
}

/** Why the amount of a line is unknown; null when it is known. */
export function lineLack(line: CostLine, plan: ScenarioPlan, feeKnown: boolean): LineLack | null {
  const { driver, price } = line;
  if (driver === 'offer' || driver === 'fee-percent') return feeKnown ? null : 'fee';
  if (SHARES.has(driver)) return null;
  if (driver === 'contacts' && plan.contacts === null) return 'contacts';
  if (driver === 'resolved' && plan.contacts === null) return 'contacts';
  if (driver === 'resolved' && plan.resolved01 === null) return 'resolved';
  if ((driver === 'agents' || driver === 'span') && plan.agents === null) return 'agents';
  if (driver === 'span' && line.quantity === 0) return 'span';
  return price === null ? 'price' : null;
}
