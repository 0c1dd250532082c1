import * as z from 'zod';
import { SECURITY_TRIGGERS } from '../../domain/security/security-triggers.ts';
import { REQUIREMENT_FAMILIES } from '../../model/expectation-lists.ts';
import content from './catalogue.json' with { type: 'json' };

const line = z.string().trim().min(8).max(200);

export const catalogueRequirementSchema = z.strictObject({
  /** The id of the requirement also once it is in a workbook. */
  id: z.string().regex(/^[a-z][a-z0-9-]+$/),
  name: line,
  family: z.enum(REQUIREMENT_FAMILIES.map(({ value }) => value)),
  /** As it may stand in a contract; in our own words, no legal advice. */
  wording: z.string().trim().min(30).max(400),
  /** Article, clause or control. */
  source: line,
  evidence_wanted: line,
  /** The facts of an engagement that ask for it; one is enough. */
  when: z.array(z.enum(SECURITY_TRIGGERS.map(({ value }) => value))).min(1),
  /** Initially a knock-out; no, unless it says so. */
  knock_out: z.boolean().optional(),
  /** Asked in the RFP and part of the contract; yes, unless it says otherwise. */
  rfp: z.boolean().optional(),
  contract: z.boolean().optional(),
  /** A word in the name of the certificate that shows it. */
  certificate: z.string().optional(),
});

export type CatalogueRequirement = Readonly<z.infer<typeof catalogueRequirementSchema>>;

/** Usual requirements of security, privacy and compliance, family by family. */
export const requirementCatalogue = content.requirements as readonly CatalogueRequirement[];

/** The day on which the catalogue's articles and clauses were last compared with their sources. */
export const CATALOGUE_REVIEWED = content.reviewed;

/** What nobody may forget who uses the catalogue. */
export const NO_LEGAL_ADVICE =
  'Starting points in plain words, not legal advice: have the wording checked where it becomes part of a contract.';
