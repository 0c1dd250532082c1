import * as z from 'zod';
import { listText } from '../../model/list-text.ts';
import { REGULATIONS } from '../../model/sourcing.ts';
import type { Row } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import content from './starter-processes.json' with { type: 'json' };

const line = z.string().trim().min(8);

export const starterProcessSchema = z.strictObject({
  id: z.string().regex(/^starter-[a-z0-9-]+$/),
  /** Id of a group of `starterProcessGroups`. */
  group: z.string(),
  name: z.string().trim().min(4).max(80),
  contact_type: z.string(),
  channels: z.array(z.string()).min(1),
  stage: z.string(),
  core: z.enum(['core', 'support']),
  regulations: z.array(z.enum(REGULATIONS.map(({ value }) => value))),
  /** Where the process starts and ends; becomes the note of a process that is made from it. */
  note: line,
  /** What usually makes it easy or hard to move. */
  watch: line,
});

export type StarterProcess = Readonly<z.infer<typeof starterProcessSchema>>;

/** The headings under which typical processes are offered, in order. */
export const starterProcessGroups: readonly { readonly id: string; readonly title: string }[] =
  content.groups;

/** Typical processes of customer service to pick from, by group. */
export const starterProcesses = content.processes as readonly StarterProcess[];

/**
 * The fields of a process that a starter fills in; figures and ratings stay empty because only the company knows
 * them. What the workbook's lists no longer hold is left out.
 */
export function starterProcessValues(
  starter: StarterProcess,
  lists: Pick<Workbook, 'interaction_type' | 'channel' | 'stage'>,
) {
  return {
    name: starter.name,
    contact_type: Object.hasOwn(lists.interaction_type, starter.contact_type) ? starter.contact_type : null,
    channels: listText(starter.channels.filter((id) => Object.hasOwn(lists.channel, id))),
    stage: Object.hasOwn(lists.stage, starter.stage) ? starter.stage : null,
    core: starter.core,
    regulations: listText(starter.regulations),
    note: starter.note,
  } satisfies Partial<Row<'process'>>;
}
