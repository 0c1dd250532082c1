import type { CatalogueRow } from '../../../../shared/commands/add-from-catalogue.ts';
import {
  activityCatalogue,
  authorityCatalogue,
  boundaryCatalogue,
  obligationCatalogue,
  roleCatalogue,
} from '../../../../shared/content/duties/duty-catalogue.ts';
import {
  BOUNDARY_AREAS,
  LIFE_CYCLE,
  OBLIGATION_KINDS,
  SIDES,
} from '../../../../shared/model/expectation-lists.ts';
import { listed } from '../../../../shared/model/list-text.ts';
import type { TableName } from '../../../../shared/model/tables.ts';

/** A list of usual rows of one table. */
export interface Catalogue<N extends TableName = TableName> {
  readonly table: N;
  readonly rows: readonly (CatalogueRow<N> & { readonly name: string })[];
  /** The heading a row stands under, and what is said of it. */
  readonly about: (row: CatalogueRow<N>) => {
    readonly group: string;
    readonly note?: string;
    readonly more?: string;
  };
  /** What stays open after a row was taken over. */
  readonly hint: string;
}

const labelOf = (list: readonly { readonly value: string; readonly label: string }[], value: unknown) =>
  list.find((one) => one.value === value)?.label ?? 'Other';

const roleNames = (ids: string) =>
  listed(ids)
    .map((id) => roleCatalogue.find((role) => role.id === id)?.name ?? id)
    .join(', ');

export const ACTIVITIES: Catalogue<'raci_activity'> = {
  table: 'raci_activity',
  rows: activityCatalogue,
  about: ({ area, accountable = '', responsible = '' }) => ({
    group: labelOf(LIFE_CYCLE, area),
    note: `Answers for it: ${roleNames(accountable)}. Does it: ${roleNames(responsible)}.`,
  }),
  hint: 'They bring the roles that they need.',
};

export const ROLES: Catalogue<'raci_role'> = {
  table: 'raci_role',
  rows: roleCatalogue,
  about: ({ side, description = '' }) => ({ group: labelOf(SIDES, side), note: description }),
  hint: 'Who plays each role stays open.',
};

export const AUTHORITIES: Catalogue<'authority_limit'> = {
  table: 'authority_limit',
  rows: authorityCatalogue,
  about: ({ conditions = '' }) => ({ group: 'Usual decisions', note: conditions }),
  hint: 'Amounts and owner stay open.',
};

export const OBLIGATIONS: Catalogue<'client_obligation'> = {
  table: 'client_obligation',
  rows: obligationCatalogue,
  about: ({ kind, standard = '', if_missed = '' }) => ({
    group: labelOf(OBLIGATION_KINDS, kind),
    note: standard,
    more: `If missed: ${if_missed}`,
  }),
  hint: 'Owner and counts stay open.',
};

export const BOUNDARIES: Catalogue<'boundary'> = {
  table: 'boundary',
  rows: boundaryCatalogue,
  about: ({ area, client_part = '', partner_part = '' }) => ({
    group: labelOf(BOUNDARY_AREAS, area),
    note: `Client: ${client_part}`,
    more: `Partner: ${partner_part}`,
  }),
  hint: 'Read each line: it is meant to be changed.',
};
