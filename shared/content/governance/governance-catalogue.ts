import * as z from 'zod';
import {
  CLOCKS,
  FREQUENCIES,
  LADDERS,
  LOOP_KINDS,
  MEETING_LEVELS,
  MEETING_PERIODS,
  RHYTHMS,
  WEEKDAYS,
  WEEKS_OF_MONTH,
} from '../../model/expectation-lists.ts';
import { listText } from '../../model/list-text.ts';
import type { Row } from '../../model/tables.ts';
import tiers from './escalation-tiers.json' with { type: 'json' };
import loops from './feedback-loops.json' with { type: 'json' };
import meetings from './meetings.json' with { type: 'json' };

const line = z.string().trim().min(20).max(500);
const name = z.string().trim().min(4).max(80);
const role = z.string().regex(/^[A-Z]{2}$/);
const minutes = z.number().min(0);
const values = <const V extends string>(list: readonly { readonly value: V }[]) =>
  z.enum(list.map(({ value }) => value));

export const governanceSchemas = {
  meetings: z.array(
    z.strictObject({
      id: z.string().regex(/^meeting-[a-z-]+$/),
      name,
      level: values(MEETING_LEVELS),
      rhythm: values(RHYTHMS),
      period: values(MEETING_PERIODS),
      weekday: values(WEEKDAYS).optional(),
      week_of_month: values(WEEKS_OF_MONTH).optional(),
      first_month: z.int().min(1).max(12).optional(),
      starts: z.string().regex(/^\d\d:\d\d$/),
      minutes: z.int().positive(),
      place: name,
      chair: role,
      roles: z.array(role).min(2),
      inputs: line,
      /** One point a line. */
      agenda: z.string().refine((text) => text.split('\n').length >= 4),
      outputs: line,
      kpis: z.array(z.string().regex(/^[A-Z]{2}\d+$/)),
    }),
  ),
  loops: z.array(
    z.strictObject({
      id: z.string().regex(/^loop-[a-z]+$/),
      name,
      kind: values(LOOP_KINDS),
      source: line,
      channel: name,
      frequency: values(FREQUENCIES),
      partner_owner: role,
      answer_days: z.int().positive(),
      closing_rule: line,
      data_owned: z.boolean(),
    }),
  ),
  tiers: z.array(
    z.strictObject({
      id: z.string().regex(/^tier-[stl]\d$/),
      ladder: values(LADDERS),
      code: z.string().regex(/^[STL]\d$/),
      name,
      meaning: line,
      owner: role,
      clock: values(CLOCKS),
      response_minutes: minutes.optional(),
      update_minutes: minutes.optional(),
      resolve_minutes: minutes.optional(),
      escalate_minutes: minutes.optional(),
      escalate_to: z.array(role),
      triggers: line,
      passes: line.or(z.literal('')),
    }),
  ),
} as const;

export const governanceContent = { meetings, loops, tiers };

type Rows<N extends 'meeting' | 'feedback_loop' | 'escalation_tier'> = readonly (Partial<Row<N>> &
  Pick<Row<N>, 'id' | 'name'>)[];

/** The usual meetings on three levels, as rows; chair and roles are those of the usual roles. */
export const meetingCatalogue = meetings.map(({ roles, kpis, ...row }) => ({
  ...row,
  roles: listText(roles),
  kpis: listText(kpis),
})) as Rows<'meeting'>;

/** The six loops, as rows that are not in use yet: who owns each is for the client to say. */
export const loopCatalogue = loops as Rows<'feedback_loop'>;

/** The usual tiers of the three ladders, as rows; how the first of them is reached is for both sides to say. */
export const tierCatalogue = tiers.map(({ escalate_to, ...row }) => ({
  ...row,
  escalate_to: listText(escalate_to),
})) as Rows<'escalation_tier'>;
