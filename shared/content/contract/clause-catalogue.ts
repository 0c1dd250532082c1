import * as z from 'zod';
import { SECURITY_TRIGGERS } from '../../domain/security/security-triggers.ts';
import { CLAUSE_AREAS } from '../../model/selection-lists.ts';
import content from './clauses.json' with { type: 'json' };

const ids = z.array(z.string().min(2)).min(1).optional();

export const catalogueClauseSchema = z.strictObject({
  /** The id of the clause also once it is in a workbook. */
  id: z.string().regex(/^cl-[a-z0-9-]+$/),
  name: z.string().trim().min(6).max(80),
  area: z.enum(CLAUSE_AREAS.map(({ value }) => value)),
  need: z.enum(['must', 'wanted']),
  /** What the client asks for, in our own words; no legal advice. */
  position_wanted: z.string().trim().min(30).max(500),
  /** How far one may give way. */
  fallback: z.string().trim().min(8).max(200).optional(),
  /** The law, standard or practice behind it. */
  source: z.string().trim().min(8).max(200),
  /** The facts of an engagement that ask for it; without any it belongs into every contract. */
  when: z
    .array(z.enum(SECURITY_TRIGGERS.map(({ value }) => value)))
    .min(1)
    .optional(),
  /** Requirements, risks and KPIs of the catalogues that it makes binding or deals with. */
  requirements: ids,
  risks: ids,
  kpis: ids,
});

export type CatalogueClause = Readonly<z.infer<typeof catalogueClauseSchema>>;

/** What a service contract has to settle, area by area, with the mandatory terms of two privacy laws and of card data. */
export const clauseCatalogue = content.clauses as readonly CatalogueClause[];

/** What nobody may forget who uses the catalogue. */
export const CLAUSES_ARE_NO_ADVICE =
  'Starting points in plain words, not legal advice. A lawyer of the country has to read what is signed.';
