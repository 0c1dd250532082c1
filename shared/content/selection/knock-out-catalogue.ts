import * as z from 'zod';
import content from './knock-outs.json' with { type: 'json' };

export const catalogueKnockOutSchema = z.strictObject({
  /** The id of the knock-out also once it is in a workbook. */
  id: z.string().regex(/^ko-[a-z-]+$/),
  /** So that it can be answered with yes or no. */
  name: z.string().trim().min(10).max(300),
  /** What a vendor without it would mean. */
  why: z.string().trim().min(10),
  /** What has to be shown, and how old it may be. */
  proof: z.string().trim().min(10),
});

export type CatalogueKnockOut = Readonly<z.infer<typeof catalogueKnockOutSchema>>;

/** What a vendor usually has to fulfil to be considered at all. */
export const knockOutCatalogue = content.knock_outs as readonly CatalogueKnockOut[];
