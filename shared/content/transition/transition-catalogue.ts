import * as z from 'zod';
import { TRANSITION_KINDS } from '../../model/expectation-lists.ts';
import { listText } from '../../model/list-text.ts';
import { playbookTopic } from '../../model/tables/playbook-topic.ts';
import type { Row } from '../../model/tables.ts';
import checks from './go-live-checks.json' with { type: 'json' };
import topics from './joint-topics.json' with { type: 'json' };
import ramps from './ramp-templates.json' with { type: 'json' };
import rollbacks from './rollback-plans.json' with { type: 'json' };
import stages from './stages.json' with { type: 'json' };

const name = z.string().trim().min(4).max(140);
const words = z.string().trim().min(20).max(500);
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}-[a-z-]+$`));
const values = (field: { readonly choices?: readonly { readonly value: string }[] }) =>
  z.enum((field.choices ?? []).map(({ value }) => value));
const percent = z.number().min(0).max(100);
const condition = z.strictObject({ id: id('tc'), name, must: z.boolean() });

export const transitionSchemas = {
  stages: z.array(
    z.strictObject({
      id: id('ts'),
      kind: z.enum(TRANSITION_KINDS.map(({ value }) => value)),
      name,
      work: words,
      usual_weeks: z.tuple([z.int().positive(), z.int().positive()]).nullable(),
      duration_days: z.int().positive(),
      volume_percent: percent.optional(),
      after: z.array(id('ts')),
      entry: z.array(condition).min(1),
      exit: z.array(condition).min(1),
    }),
  ),
  checks: z.array(z.strictObject({ id: id('go'), group: name, must: z.boolean(), name })),
  rollbacks: z.array(
    z.strictObject({
      id: id('rb'),
      name,
      stage: id('ts').nullable(),
      trigger: words,
      decide_minutes: z.number().positive(),
      restore_minutes: z.number().positive(),
      steps: words,
      capacity: words,
    }),
  ),
  ramps: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+$/),
      name,
      about: words,
      steps: z.array(
        z.strictObject({
          week: z.int().positive(),
          volume_percent: percent,
          productivity_percent: z.number().min(1).max(200),
        }),
      ),
    }),
  ),
  topics: z.array(
    z.strictObject({
      id: id('topic'),
      kind: values(playbookTopic.fields.kind),
      format: values(playbookTopic.fields.format),
      name,
      content: words,
    }),
  ),
} as const;

export const transitionContent = { stages, checks, rollbacks, ramps, topics };

type Named<N extends 'transition_stage' | 'transition_check' | 'rollback_plan' | 'playbook_topic'> = Partial<
  Row<N>
> &
  Pick<Row<N>, 'id' | 'name'>;

/** Musts count twice in the go-live score: all of them without any other condition give 75. Own default. */
export const MUST_WEIGHT = 2;

/** The ten stages of a hand-over as rows; owners stay open. */
export const stageCatalogue: readonly Named<'transition_stage'>[] = stages.map(
  ({ entry: _, exit: __, usual_weeks: ___, after, kind, ...row }) => ({
    ...row,
    kind: kind as Row<'transition_stage'>['kind'],
    after: listText(after),
  }),
);

/** The conditions for beginning and for ending each of those stages, as rows. */
export const stageCheckCatalogue: readonly Named<'transition_check'>[] = stages.flatMap(
  ({ id: stage, entry, exit }) => [
    ...entry.map((row) => ({ ...row, stage, kind: 'entry' as const, weight: row.must ? MUST_WEIGHT : 1 })),
    ...exit.map((row) => ({ ...row, stage, kind: 'exit' as const, weight: row.must ? MUST_WEIGHT : 1 })),
  ],
);

/** What has to be true before going live, as rows: 15 musts and 10 that make it easier. */
export const goLiveCatalogue: readonly (Named<'transition_check'> & { readonly group: string })[] =
  checks.map((row) => ({ ...row, kind: 'go-live', weight: row.must ? MUST_WEIGHT : 1 }));

/** Ways back as rows; who decides stays open. */
export const rollbackCatalogue: readonly Named<'rollback_plan'>[] = rollbacks;

/** Topics that a joint playbook needs and the list of usual topics does not have. */
export const jointTopicCatalogue = topics as readonly Named<'playbook_topic'>[];

export interface RampTemplate {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly steps: readonly Pick<Row<'ramp_step'>, 'week' | 'volume_percent' | 'productivity_percent'>[];
}

export const rampTemplates: readonly RampTemplate[] = ramps;

/** How many weeks a kind of stage usually takes; null where there is no usual length. */
export function usualWeeks(kind: string): readonly [number, number] | null {
  const [from, to] = stages.find((stage) => stage.kind === kind)?.usual_weeks ?? [];
  return from === undefined || to === undefined ? null : [from, to];
}
