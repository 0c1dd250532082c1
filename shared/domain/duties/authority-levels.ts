import type { AuthorityLimit } from '../../model/tables/authority-limit.ts';

/** Who decides, from the one who talks to the customer up to the client. */
export const AUTHORITY_LEVELS = [
  { value: 'agent', label: 'Agent', limit: 'agent_limit', cap: 'agent_cap' },
  { value: 'lead', label: 'Team lead', limit: 'lead_limit', cap: 'lead_cap' },
  { value: 'manager', label: 'Partner manager', limit: 'manager_limit', cap: 'manager_cap' },
] as const;

export type PartnerLevel = (typeof AUTHORITY_LEVELS)[number]['value'];

/** The last one decides whatever nobody at the partner may. */
export type AuthorityLevel = PartnerLevel | 'client';

/** Whether anybody at the partner may decide it at all. */
export function isDelegated(row: AuthorityLimit): boolean {
  return !row.client_only && AUTHORITY_LEVELS.some(({ limit }) => row[limit] !== null);
}
