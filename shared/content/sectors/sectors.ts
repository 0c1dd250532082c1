import * as z from 'zod';
import { SECTORS, type SectorTemplate } from '../../model/readiness-lists.ts';
import finance from './finance.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import publicServices from './public.json' with { type: 'json' };
import retail from './retail.json' with { type: 'json' };
import smallTeamContent from './small-team.json' with { type: 'json' };
import technology from './technology.json' with { type: 'json' };
import travel from './travel.json' with { type: 'json' };

const line = z.string().trim().min(8);
const questionId = z.string().regex(/^R\d+\.\d+$/);
const rating = z.int().min(1).max(5);

export const sectorSchema = z.strictObject({
  id: z.enum(SECTORS.map(({ value }) => value)),
  /** The letter in the ids of its questions. */
  letter: z.string().regex(/^[A-Z]$/),
  /** What is different here, in one sentence. */
  summary: line,
  reasons: z.array(line).min(2),
  weights: z.array(
    z.strictObject({ dimension: z.string().regex(/^R\d+$/), weight: z.number().positive(), why: line }),
  ),
  /** Questions of the checklist that count more, or become gates. */
  questions: z.array(
    z.strictObject({
      question: questionId,
      weight: z.number().positive(),
      gate: z.literal(true).optional(),
      why: line,
    }),
  ),
  /** Questions that only this sector is asked; the part before the point is their dimension. */
  extra: z
    .array(
      z.strictObject({
        id: z.string().regex(/^R\d+\.[A-Z]\d$/),
        gate: z.boolean(),
        weight: z.number().positive(),
        text: line,
        why: line,
        anchors: z.tuple([line, line, line, line, line]),
        evidence: line,
        next: line,
      }),
    )
    .min(3)
    .max(5),
  /** Risks of the catalogue to take up, with how likely and how bad they are in this sector before controls. */
  risks: z.array(
    z.strictObject({ risk: z.string().regex(/^K\d\d$/), likelihood: rating, impact: rating, why: line }),
  ),
  certificates: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      name: z.string().trim().min(4),
      need: z.enum(['must', 'wanted']),
      scope: line,
      why: line,
    }),
  ),
});

export type Sector = Readonly<z.infer<typeof sectorSchema>>;

/** The sector templates in the order of the model's list. Whatever they claim of rules was true in November 2026. */
export const sectorTemplates = [
  retail,
  technology,
  finance,
  health,
  travel,
  publicServices,
] as unknown as readonly Sector[];

export function sectorTemplate(id: SectorTemplate): Sector {
  const found = sectorTemplates.find((one) => one.id === id);
  if (!found) throw new Error(`There is no sector template ${id}.`);
  return found;
}

export function sectorName(id: SectorTemplate): string {
  return SECTORS.find(({ value }) => value === id)?.label ?? id;
}

export const smallTeamSchema = z.strictObject({
  reason: line,
  questions: z.array(z.strictObject({ question: questionId, why: line })).min(1),
});

/** Questions that a company with few people in service can leave out, with why. */
export const smallTeam = smallTeamContent as Readonly<z.infer<typeof smallTeamSchema>>;
