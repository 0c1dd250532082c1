import * as z from 'zod';
import { playbookTopic } from '../../model/tables/playbook-topic.ts';
import { training } from '../../model/tables/training.ts';
import type { Row } from '../../model/tables.ts';
import checks from './quality-checks.json' with { type: 'json' };
import scenarios from './scenarios.json' with { type: 'json' };
import topics from './topics.json' with { type: 'json' };
import trainings from './trainings.json' with { type: 'json' };

const line = z.string().trim().min(20).max(500);
const name = z.string().trim().min(4).max(80);
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}-[a-z0-9-]+$`));
const percent = z.number().min(0).max(100).nullable();
const values = (field: { readonly choices?: readonly { readonly value: string }[] }) =>
  z.enum((field.choices ?? []).map(({ value }) => value));

/** The headings under which usual scenarios are offered, in order. */
export const SCENARIO_GROUPS = ['Every day', 'Judgement', 'Difficult'] as const;

export const playbookSchemas = {
  topics: z.array(
    z.strictObject({
      id: id('topic'),
      kind: values(playbookTopic.fields.kind),
      format: values(playbookTopic.fields.format),
      name,
      content: line,
    }),
  ),
  scenarios: z.array(
    z.strictObject({
      id: id('scenario'),
      group: z.enum(SCENARIO_GROUPS),
      name,
      situation: line,
      customer_says: line,
      good_answer: line,
      poor_answer: line,
      behaviour: line,
    }),
  ),
  trainings: z.array(
    z.strictObject({
      id: id('training'),
      occasion: values(training.fields.occasion),
      name,
      learners: name,
      hours: z.number().positive(),
      format: name,
      test: line,
      pass_percent: percent,
      /** The usual topic that it teaches from. */
      topic: id('topic'),
    }),
  ),
  checks: z.array(
    z.strictObject({
      id: id('quality'),
      name,
      sample: z.int().positive(),
      sample_of: line,
      rhythm: z.enum(['daily', 'weekly', 'monthly', 'quarterly']),
      pass_percent: percent,
      follow_up: line,
    }),
  ),
} as const;

export const playbookContent = { topics, scenarios, trainings, checks };

type Rows<N extends 'playbook_topic' | 'training' | 'scenario' | 'quality_check'> = readonly (Partial<
  Row<N>
> &
  Pick<Row<N>, 'id' | 'name'>)[];

/** What a partner usually has to be given, as rows; owner and day stay open. */
export const topicCatalogue = topics as Rows<'playbook_topic'>;

/** Situations to learn from, as rows; each is to be rewritten in the client's own words. */
export const scenarioCatalogue = scenarios.map(({ group: _, ...row }) => row) as Rows<'scenario'>;

/** Usual courses as rows. */
export const trainingCatalogue = trainings as Rows<'training'>;

/** Usual looks at quality as rows. */
export const qualityCheckCatalogue = checks as Rows<'quality_check'>;
