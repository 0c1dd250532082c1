import * as z from 'zod';
import { AUDIENCES } from '../../model/readiness-lists.ts';
import content from './usual-stakeholders.json' with { type: 'json' };

const line = z.string().trim().min(8).max(200);

export const usualStakeholderSchema = z.strictObject({
  id: z.string().regex(/^stakeholder-[a-z-]+$/),
  /** The heading it is offered under. */
  group: z.string(),
  name: z.string().trim().min(4).max(80),
  audience: z.enum(AUDIENCES.map(({ value }) => value)),
  /** What the group usually fears to lose; a first draft to be replaced by what they say themselves. */
  concern: line,
  message: line,
  channel: line,
});

export type UsualStakeholder = Readonly<z.infer<typeof usualStakeholderSchema>>;

/** Groups that usually matter when customer service moves, under their headings in order. Influence and attitude are left to people. */
export const usualStakeholders = content as readonly UsualStakeholder[];
