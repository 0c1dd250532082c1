import * as z from 'zod';
import { IMPACT_AREAS, IMPACT_SIDES } from '../../model/readiness-lists.ts';
import content from './impact-questions.json' with { type: 'json' };

export const impactQuestionsSchema = z.strictObject({
  area: z.enum(IMPACT_AREAS.map(({ value }) => value)),
  side: z.enum(IMPACT_SIDES.map(({ value }) => value)),
  questions: z.array(z.string().regex(/\?$/).max(100)).length(3),
});

type ImpactQuestions = Readonly<z.infer<typeof impactQuestionsSchema>>;

const cells = content as readonly ImpactQuestions[];

/** Questions that help to fill a cell of the impact grid. */
export function impactQuestions(
  area: ImpactQuestions['area'],
  side: ImpactQuestions['side'],
): readonly string[] {
  return cells.find((cell) => cell.area === area && cell.side === side)?.questions ?? [];
}
