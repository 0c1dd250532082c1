import * as z from 'zod';
import { COST_DRIVERS, COST_TIMES } from '../../model/selection-lists.ts';
import type { CostLine } from '../../model/tables/cost-line.ts';
import content from './cost-lines.json' with { type: 'json' };

const values = <T extends string>(choices: readonly { readonly value: T }[]) =>
  z.enum(choices.map(({ value }) => value) as [T, ...T[]]);
const percent = z.number().min(0).max(1_000);

export const catalogueLineSchema = z.strictObject({
  /** The id of the line also once it is in a workbook. */
  id: z.string().regex(/^(IH|OS|OT|EX)\d{1,2}$/),
  group: z.enum(['in-house', 'outsourced', 'one-time', 'exit']),
  name: z.string().trim().min(4).max(80),
  part: z.string().trim().min(3).max(60),
  driver: values(COST_DRIVERS),
  time: values(COST_TIMES).optional(),
  quantity: z.number().positive().optional(),
  share_percent: percent.optional(),
  addition_percent: percent.optional(),
  /** The usual range, as shares of the likely amount. */
  low_percent: z.number().min(0).max(100).optional(),
  high_percent: z.number().min(100).max(1_000).optional(),
  avoidable_percent: z.number().min(0).max(100).optional(),
  hidden: z.boolean().optional(),
  /** What to fill in, and what is usual. */
  note: z.string().trim().min(8),
});

export type CatalogueLine = Readonly<z.infer<typeof catalogueLineSchema>>;

/** The headings under which lines are offered, in order. */
export const costLineGroups: readonly { readonly id: string; readonly title: string }[] = content.groups;

/** The usual lines of a business case: thirteen in-house, sixteen outsourced, ten paid once, one at the end. */
export const costCatalogue = content.lines as readonly CatalogueLine[];

/** The fields of a cost line that is taken over. Shares are first figures; prices stay empty, for they are the client's. */
export function catalogueLineValues({
  group,
  ...line
}: CatalogueLine): Partial<CostLine> & { readonly id: string } {
  const time = line.time ?? (group === 'one-time' ? 'one-time' : 'running');
  const fields = { ...line, time, side: group === 'in-house' ? 'in-house' : 'outsourced' };
  // Fields that the catalogue leaves out are absent, never undefined: JSON has no such value.
  return fields as Partial<CostLine> & { readonly id: string };
}
