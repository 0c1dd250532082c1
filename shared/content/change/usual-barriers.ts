import * as z from 'zod';
import content from './usual-barriers.json' with { type: 'json' };

export const usualBarrierSchema = z.strictObject({
  id: z.string().regex(/^barrier-[a-z-]+$/),
  name: z.string().min(8).max(200),
  action: z.string().min(8),
  benefit: z.string().min(8),
});

/** The barriers of language and culture that most undertakings meet: what adapts to each, and what that brings. */
export const usualBarriers = content as readonly Readonly<z.infer<typeof usualBarrierSchema>>[];
