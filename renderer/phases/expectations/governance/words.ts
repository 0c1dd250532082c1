import type { Choice } from '../../../../shared/model/field.ts';
import type { RaciRole } from '../../../../shared/model/tables/raci-role.ts';

/** The label of a choice; a dash while nothing is chosen. */
export function labelOf(choices: readonly Choice[], value: string | null): string {
  return choices.find((choice) => choice.value === value)?.label ?? '–';
}

type Roles = Readonly<Record<string, RaciRole>>;

/** Roles by their short names, which is what a narrow place has room for. */
export function shortNames(roles: Roles, ids: readonly string[]): string {
  return ids.map((id) => roles[id]?.short || roles[id]?.name || '?').join(', ');
}

export function roleName(roles: Roles, id: string | null): string {
  return id === null ? 'nobody yet' : (roles[id]?.name ?? 'nobody yet');
}

const hours = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** Hours with one decimal where it says something: "16.3 h". */
export function hoursText(value: number): string {
  return `${hours.format(value)} h`;
}

/** A share in whole percent; a dash while it is unknown. */
export function shareText(share01: number | null): string {
  return share01 === null ? '–' : `${Math.round(share01 * 100)} %`;
}
