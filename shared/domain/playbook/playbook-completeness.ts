import { sumBy } from '../../lib/sum-by.ts';
import { type PlaybookTopic, playbookTopic } from '../../model/tables/playbook-topic.ts';
import type { Workbook } from '../../model/workbook.ts';
import { topicStanding } from './topic-standing.ts';

export type PlaybookPart = PlaybookTopic['kind'];

/** The parts of a playbook in the order of the model. */
export const PLAYBOOK_PARTS = (playbookTopic.fields.kind.choices ?? []) as readonly {
  readonly value: PlaybookPart;
  readonly label: string;
}[];

export interface Completeness {
  readonly topics: number;
  readonly signed: number;
  /** Topics that say "signed off" without a person or a day; they count as in review. */
  readonly unsigned: number;
  /** Share of topics signed off, 0 to 1; null without topics. */
  readonly share01: number | null;
  /** Mean of the topics' progress, 0 to 1; null without topics. */
  readonly progress01: number | null;
}

export interface PartCompleteness extends Completeness {
  readonly part: PlaybookPart;
  readonly label: string;
}

export interface PlaybookCompleteness {
  readonly parts: readonly PartCompleteness[];
  readonly overall: Completeness;
}

/**
 * How complete the playbook is, for each part and overall: the share of topics that are signed off, and the progress,
 * in which a draft counts 1/3 and a review 2/3. Every topic counts alike.
 *
 * Example: topics missing, draft, in review and signed off give a completeness of 1/4 and a progress of 1/2.
 */
export function playbookCompleteness({
  playbook_topic,
}: Pick<Workbook, 'playbook_topic'>): PlaybookCompleteness {
  const topics = Object.values(playbook_topic);
  return {
    parts: PLAYBOOK_PARTS.map(({ value, label }) => ({
      part: value,
      label,
      ...completenessOf(topics.filter(({ kind }) => kind === value)),
    })),
    overall: completenessOf(topics),
  };
}

function completenessOf(topics: readonly PlaybookTopic[]): Completeness {
  const standings = topics.map(topicStanding);
  const signed = standings.filter(({ status }) => status === 'ready').length;
  const count = topics.length;
  return {
    topics: count,
    signed,
    unsigned: standings.filter(({ unsigned }) => unsigned).length,
    share01: count === 0 ? null : signed / count,
    progress01: count === 0 ? null : sumBy(standings, ({ progress01 }) => progress01) / count,
  };
}
