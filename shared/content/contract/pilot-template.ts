import * as z from 'zod';
import content from './pilot-template.json' with { type: 'json' };

const words = z.string().trim().min(8).max(400);

export const pilotTemplateSchema = z.strictObject({
  pilot: z.strictObject({
    id: z.string(),
    name: z.string(),
    scope: words,
    stop_rule: words,
    afterwards: words,
    contacts: z.int().min(385),
  }),
  measures: z
    .array(
      z.strictObject({
        id: z.string().regex(/^pm-/),
        name: words,
        /** A KPI of the catalogue. */
        kpi: z.string().optional(),
        unit: z.string().max(40),
        direction: z.enum(['up', 'down']),
        must: z.boolean(),
        why: words,
      }),
    )
    .min(5),
  cannot: z.array(z.strictObject({ id: z.string(), name: z.string(), help: words })).min(5),
});

/** A pilot to begin with, what it is usually passed by, and what no pilot shows. */
export const pilotTemplate = content as Readonly<z.infer<typeof pilotTemplateSchema>>;
