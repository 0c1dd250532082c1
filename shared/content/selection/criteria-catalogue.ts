import * as z from 'zod';
import { listText } from '../../model/list-text.ts';
import { COMPARISON_GROUPS, CRITERION_BLOCKS, HARDNESS } from '../../model/selection-lists.ts';
import type { Row } from '../../model/tables.ts';
import content from './criteria.json' with { type: 'json' };

const line = z.string().trim().min(2).max(200);
const sentence = z.string().trim().min(10);
const hardness = z.enum(HARDNESS.map(({ value }) => value));

const partSchema = z.strictObject({
  id: z.string().regex(/^C\d{1,2}\.\d$/),
  name: line,
  /** Share of its criterion in percent; the parts of a criterion sum to 100. */
  weight: z.number().min(1).max(100),
  hardness,
  scored_by_price: z.literal(true).optional(),
  why: sentence,
});

export const catalogueCriterionSchema = z.strictObject({
  /** The id of the criterion also once it is in a workbook. */
  id: z.string().regex(/^C\d{1,2}$/),
  name: line,
  /** Share of the whole in percent; all together 100. Our own starting point. */
  weight: z.number().min(1).max(100),
  hardness,
  minimum: z.number().min(1).max(5),
  hard_floor: z.literal(true).optional(),
  block: z.enum(CRITERION_BLOCKS.map(({ value }) => value)),
  comparison: z.enum(COMPARISON_GROUPS.map(({ value }) => value)),
  anchor_1: sentence,
  anchor_3: sentence,
  anchor_5: sentence,
  /** What goes wrong with a partner who is weak here. */
  why: sentence,
  /** Ids of risks in the risk catalogue. */
  risks: z.array(z.string()).min(1),
  parts: z.array(partSchema).min(2).max(9),
});

export type CatalogueCriterion = Readonly<z.infer<typeof catalogueCriterionSchema>>;

/** What partners of customer service are usually judged by, with parts, weights, minimums and anchors. */
export const criteriaCatalogue = content.criteria as readonly CatalogueCriterion[];

/** A criterion and its parts as rows, the criterion first. */
export function catalogueRows({ parts, ...values }: CatalogueCriterion): readonly CriterionFields[] {
  const { risks, hard_floor: floor = false, ...fields } = values;
  return [
    { ...fields, hard_floor: floor, risks: listText(risks) },
    ...parts.map(({ scored_by_price: priced = false, ...part }) => ({
      ...part,
      scored_by_price: priced,
      parent: values.id,
    })),
  ];
}

type CriterionFields = Partial<Row<'criterion'>> & { readonly id: string };
