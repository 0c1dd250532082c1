import * as z from 'zod';
import type { Edit } from '../changes/change.ts';
import { newRow } from '../model/tables.ts';
import r1 from './readiness/r1.json' with { type: 'json' };
import r2 from './readiness/r2.json' with { type: 'json' };
import r3 from './readiness/r3.json' with { type: 'json' };
import r4 from './readiness/r4.json' with { type: 'json' };
import r5 from './readiness/r5.json' with { type: 'json' };
import r6 from './readiness/r6.json' with { type: 'json' };
import r7 from './readiness/r7.json' with { type: 'json' };
import r8 from './readiness/r8.json' with { type: 'json' };
import r9 from './readiness/r9.json' with { type: 'json' };
import r10 from './readiness/r10.json' with { type: 'json' };

/** Names the pack in the workbooks that were created with it; raise it with every released rewording. */
export const READINESS_PACK = 'readiness 1';

const line = z.string().trim().min(8);

const questionSchema = z.strictObject({
  id: z.string().regex(/^R\d+\.\d+$/),
  gate: z.boolean(),
  weight: z.number().positive(),
  text: line,
  why: line,
  anchors: z.tuple([line, line, line, line, line]),
  evidence: line,
  next: line,
});

export const dimensionSchema = z.strictObject({
  id: z.string().regex(/^R\d+$/),
  title: z.string().trim().min(1),
  purpose: line,
  weight: z.number().positive(),
  target: z.int().min(1).max(5),
  questions: z.array(questionSchema).min(1),
});

export type DimensionContent = z.infer<typeof dimensionSchema>;

/** The dimensions of the readiness checklist in order, as reviewed content. */
export const readinessDimensions = [
  r1,
  r2,
  r3,
  r4,
  r5,
  r6,
  r7,
  r8,
  r9,
  r10,
] as unknown as readonly DimensionContent[];

/** The edits that put the checklist into a new workbook, where it stays as it was when answered. */
export function readinessPackEdits(): readonly Edit[] {
  return readinessDimensions.flatMap((content, index) => {
    const dimension = newRow('dimension', {
      id: content.id,
      position: index + 1,
      title: content.title,
      purpose: content.purpose,
      weight: content.weight,
      target_level: content.target,
    });
    const questions = content.questions.map((q, place) => {
      const [anchor_1, anchor_2, anchor_3, anchor_4, anchor_5] = q.anchors;
      const row = newRow('question', {
        id: q.id,
        dimension: content.id,
        position: place + 1,
        text: q.text,
        why: q.why,
        ...{ anchor_1, anchor_2, anchor_3, anchor_4, anchor_5 },
        evidence_wanted: q.evidence,
        next_step: q.next,
        weight: q.weight,
        gate: q.gate,
      });
      return { table: 'question', id: q.id, before: null, after: row } as const;
    });
    return [{ table: 'dimension', id: content.id, before: null, after: dimension } as const, ...questions];
  });
}
