import type { RoleTransition } from '../../model/tables/role-transition.ts';

/** What a role still lacks before its people know where they stand. */
export const ROLE_POINTS = [
  { value: 'path', label: 'No path' },
  { value: 'headcount', label: 'People not counted' },
  { value: 'legal', label: 'Legal check open' },
  { value: 'retention', label: 'Nothing for staying' },
  { value: 'training', label: 'No training' },
  { value: 'support', label: 'No support' },
  { value: 'owner', label: 'No owner' },
] as const;

export type RolePoint = (typeof ROLE_POINTS)[number]['value'];

/** Paths on which people leave the work that they know, while others still have to learn it. */
const LEAVES_THE_WORK: ReadonlySet<RoleTransition['path']> = new Set(['redeploy', 'retrain', 'leave']);
/** Paths that bring new work or a new employer. */
const LEARNS: ReadonlySet<RoleTransition['path']> = new Set(['partner', 'redeploy', 'retrain']);
/** Paths on which the employment itself changes or ends. */
const CHANGES_EMPLOYMENT: ReadonlySet<RoleTransition['path']> = new Set(['partner', 'leave']);

/**
 * The open points of a role, in a fixed order:
 * - no path is chosen, or the people are not counted;
 * - a path other than staying has no legal check that is cleared or not needed;
 * - people leave the work they know (redeploy, retrain, leave), and there is no day until which they stay, or nothing
 *   for staying: knowledge would go with them;
 * - new work (partner, redeploy, retrain) without training;
 * - the employment changes or ends (partner, leave) without support;
 * - nobody owns it.
 *
 * Worked example: path redeploy, 3 people, legal check cleared, stay until 2027-09-30 without a reward, training
 * planned, owner named: one open point, nothing for staying.
 */
export function roleOpenPoints(role: RoleTransition): readonly RolePoint[] {
  const { path } = role;
  const leaves = path !== 'open' && path !== 'stay';
  const holds: Readonly<Record<RolePoint, boolean>> = {
    path: path === 'open',
    headcount: role.headcount === null,
    legal: leaves && role.legal_check !== 'clear' && role.legal_check !== 'none',
    retention: LEAVES_THE_WORK.has(path) && (role.retention_until === null || role.retention.trim() === ''),
    training: LEARNS.has(path) && role.training.trim() === '',
    support: CHANGES_EMPLOYMENT.has(path) && role.support.trim() === '',
    owner: role.owner === null,
  };
  return ROLE_POINTS.filter(({ value }) => holds[value]).map(({ value }) => value);
}
