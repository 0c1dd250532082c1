import * as z from 'zod';
import { CRITICALITY } from '../../model/expectation-lists.ts';
import type { Row } from '../../model/tables.ts';
import behaviours from './behaviours.json' with { type: 'json' };
import items from './scorecard-items.json' with { type: 'json' };

const words = z.string().trim().min(4).max(80);
const line = z.string().trim().min(6).max(500);

/** The headings under which usual behaviours are offered, in order. */
export const BEHAVIOUR_GROUPS = ['With the customer', 'Within the team'] as const;

/** The parts of the usual scorecard, in the order of a contact. */
export const SCORECARD_PARTS = [
  'Opening and identity',
  'Understanding and empathy',
  'Resolution',
  'Rules and data',
  'Closing',
  'Tone and manner',
] as const;

export const behaviourSchemas = {
  behaviours: z.array(
    z.strictObject({
      id: z.string().regex(/^BS\d+$/),
      group: z.enum(BEHAVIOUR_GROUPS),
      name: words,
      indicator: line,
      anchor_1: line,
      anchor_3: line,
      anchor_5: line,
      measure: line.max(400),
      /** The KPI that usually reports it. */
      kpi: z
        .string()
        .regex(/^[A-Z]{2}\d+$/)
        .optional(),
      target_percent: z.number().min(0).max(100),
      sample: line.max(200),
      fail_below: z.int().min(1).max(5).optional(),
      judged_by: words,
      consequence: line,
      /** Why it matters, for whoever chooses. */
      why: line,
    }),
  ),
  items: z.array(
    z.strictObject({
      id: z.string().regex(/^item-[a-z-]+$/),
      name: words,
      part: z.enum(SCORECARD_PARTS),
      weight_percent: z.number().positive().max(100),
      auto_fail: z.boolean(),
      critical: z.enum(CRITICALITY.map(({ value }) => value)),
      full_points: line,
      no_points: line,
      /** The usual behaviour that it observes. */
      behaviour: z
        .string()
        .regex(/^BS\d+$/)
        .optional(),
    }),
  ),
} as const;

export const behaviourContent = { behaviours, items };

type Rows<N extends 'behaviour' | 'scorecard_item'> = readonly (Partial<Row<N>> &
  Pick<Row<N>, 'id' | 'name'>)[];

/** Behaviours that are usually agreed, as rows; owner, touchpoints and brand values stay open. */
export const behaviourCatalogue = behaviours.map(({ group: _, why: __, ...row }) => row) as Rows<'behaviour'>;

/** The usual sheet by which contacts are judged, as rows; together they make 100 %. */
export const scorecardCatalogue = items as Rows<'scorecard_item'>;
