import * as z from 'zod';
import type { Row } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import content from './starter-touchpoints.json' with { type: 'json' };

export const starterTouchpointSchema = z.strictObject({
  id: z.string().regex(/^starter-[a-z0-9-]+$/),
  name: z.string().trim().min(4).max(80),
  stage: z.string(),
  channel: z.string(),
  interaction_type: z.string(),
  direction: z.enum(['in', 'out']),
});

export type StarterTouchpoint = Readonly<z.infer<typeof starterTouchpointSchema>>;

/** Typical touchpoints to pick from, along the journey. */
export const starterTouchpoints = content as readonly StarterTouchpoint[];

/**
 * The fields of a touchpoint that a starter fills in.
 *
 * @returns null where the workbook's lists no longer hold its stage or channel, without which there is no touchpoint
 */
export function starterTouchpointValues(
  starter: StarterTouchpoint,
  lists: Pick<Workbook, 'interaction_type' | 'channel' | 'stage'>,
) {
  const { name, stage, channel, interaction_type, direction } = starter;
  if (!Object.hasOwn(lists.stage, stage) || !Object.hasOwn(lists.channel, channel)) return null;
  const type = Object.hasOwn(lists.interaction_type, interaction_type) ? interaction_type : null;
  return { name, stage, channel, interaction_type: type, direction } satisfies Partial<Row<'touchpoint'>>;
}
