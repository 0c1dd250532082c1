import * as z from 'zod';
import areas from './areas.json' with { type: 'json' };

const line = z.string().trim().min(20).max(300);

const schema = z.array(
  z.strictObject({
    id: z.string().regex(/^ra-[a-z-]+$/),
    name: z.string().trim().min(4).max(60),
    /** KPIs that usually carry the rating, by the codes of the catalogue. */
    kpis: z.array(z.string().regex(/^[A-Z]{2}\d+$/)),
    what: line,
    mirror: line,
  }),
);

/** The usual areas of a performance review, in the order of the form. */
export const REVIEW_AREAS = schema.parse(areas);
