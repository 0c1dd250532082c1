import * as z from 'zod';
import content from './hidden-cost-starters.json' with { type: 'json' };

const percent = z.number().min(0).max(100).nullable();

export const hiddenCostStarterSchema = z.strictObject({
  /** The id of the line also once it is in a workbook. */
  id: z.string().regex(/^hidden-[a-z]+$/),
  group: z.enum(['history', 'own']),
  name: z.string().trim().min(4).max(80),
  /** % of a year's contract value; null where only the company can know. */
  low_percent: percent,
  high_percent: percent,
  one_time: z.boolean(),
  /** Id of a risk of the catalogue. */
  risk: z.string().regex(/^K\d\d$/),
  basis: z.string(),
  note: z.string().trim().min(8),
});

export type HiddenCostStarter = Readonly<z.infer<typeof hiddenCostStarterSchema>>;

/** The headings under which usual hidden costs are offered, in order. */
export const hiddenCostGroups: readonly { readonly id: string; readonly title: string }[] = content.groups;

/**
 * Costs that stand in no offer: six with the published range of offshored information technology in 2003, a
 * historical stress test and no benchmark, and five that the company has to estimate.
 */
export const hiddenCostStarters = content.costs as readonly HiddenCostStarter[];

/** The fields of a hidden cost that is taken over. */
export function hiddenCostValues({ group: _, ...values }: HiddenCostStarter) {
  return values;
}
