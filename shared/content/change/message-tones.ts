import * as z from 'zod';
import { AUDIENCES } from '../../model/readiness-lists.ts';
import type { AudienceMessage } from '../../model/tables/audience-message.ts';
import content from './message-tones.json' with { type: 'json' };

export const messageToneSchema = z.strictObject({
  audience: z.enum(AUDIENCES.map(({ value }) => value)),
  /** May contain `{client}`. */
  title: z.string().min(8).max(120),
  /** How to write for the audience, for whoever edits the page. */
  tone: z.string().min(8),
  /** May contain `{client}`. */
  opening: z.string().min(8),
  /** Whether the opening says what exactly a partner would do. */
  work: z.boolean(),
});

export type MessageTone = Readonly<z.infer<typeof messageToneSchema>>;

const tones = content as readonly MessageTone[];

/** How one speaks to an audience. @throws Error for an audience without a tone, which the tests rule out. */
export function messageTone(audience: AudienceMessage['audience']): MessageTone {
  const tone = tones.find((one) => one.audience === audience);
  if (!tone) throw new Error(`Nobody has said how to speak to ${audience}.`);
  return tone;
}
