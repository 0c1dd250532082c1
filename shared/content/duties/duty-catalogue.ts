import * as z from 'zod';
import type { CatalogueRow } from '../../commands/add-from-catalogue.ts';
import {
  BOUNDARY_AREAS,
  LIFE_CYCLE,
  OBLIGATION_KINDS,
  SIDES,
  SIDES_OR_BOTH,
} from '../../model/expectation-lists.ts';
import { listText } from '../../model/list-text.ts';
import { clientObligation } from '../../model/tables/client-obligation.ts';
import type { TableName } from '../../model/tables.ts';
import activities from './activities.json' with { type: 'json' };
import authorities from './authorities.json' with { type: 'json' };
import boundaries from './boundaries.json' with { type: 'json' };
import obligations from './obligations.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };

const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}-[a-z0-9-]+$`));
const name = z.string().trim().min(4).max(80);
const line = z.string().trim().min(15).max(400);
const role = z.string().regex(/^[A-Z]{2}$/);
const values = (list: readonly { readonly value: string }[]) => z.enum(list.map(({ value }) => value));

export const dutySchemas = {
  roles: z.array(z.strictObject({ id: role, name, short: role, side: values(SIDES), description: line })),
  activities: z.array(
    z.strictObject({
      id: id('act'),
      area: values(LIFE_CYCLE),
      name,
      accountable: z.array(role).length(1),
      responsible: z.array(role).min(1),
      consulted: z.array(role),
      informed: z.array(role),
    }),
  ),
  authorities: z.array(z.strictObject({ id: id('auth'), name, conditions: line, recording: line })),
  obligations: z.array(
    z.strictObject({
      id: id('ob'),
      name,
      kind: values(OBLIGATION_KINDS),
      standard: line,
      frequency: values(clientObligation.fields.frequency.choices ?? []).nullable(),
      role,
      if_missed: line,
      relief: z.boolean(),
    }),
  ),
  boundaries: z.array(
    z.strictObject({
      id: id('bd'),
      name,
      area: values(BOUNDARY_AREAS),
      owner: values(SIDES_OR_BOTH),
      client_part: line,
      partner_part: line,
      at_the_end: line,
    }),
  ),
} as const;

export const dutyContent = { roles, activities, authorities, obligations, boundaries };

type Rows<N extends TableName> = readonly (CatalogueRow<N> & { readonly name: string })[];

/** Who plays a part on either side, by the signs that the letters of the activities use. */
export const roleCatalogue = roles as readonly (CatalogueRow<'raci_role'> & {
  readonly name: string;
  readonly short: string;
})[];

/** What has to be done over the life of the relationship, with the letters that fit most companies. */
export const activityCatalogue = activities.map((row) => ({
  ...row,
  accountable: listText(row.accountable),
  responsible: listText(row.responsible),
  consulted: listText(row.consulted),
  informed: listText(row.informed),
})) as Rows<'raci_activity'>;

/** What people at a partner usually decide by themselves; the amounts stay open. */
export const authorityCatalogue = authorities as Rows<'authority_limit'>;

/** What clients usually owe their partner. */
export const obligationCatalogue = obligations as Rows<'client_obligation'>;

/** Where the line between two companies usually runs. */
export const boundaryCatalogue = boundaries as Rows<'boundary'>;
