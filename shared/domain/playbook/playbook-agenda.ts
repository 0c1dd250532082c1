import type { PlaybookTopic } from '../../model/tables/playbook-topic.ts';
import type { Workbook } from '../../model/workbook.ts';
import { topicStanding } from './topic-standing.ts';

/** Why a topic needs somebody now. */
export type AgendaReason = 'overdue' | 'unsigned' | 'no-owner' | 'no-day';

export interface AgendaTopic {
  readonly topic: PlaybookTopic;
  readonly reasons: readonly AgendaReason[];
}

export interface PlaybookAgenda {
  /** Not signed off although the day has passed, longest overdue first. */
  readonly overdue: readonly PlaybookTopic[];
  /** Signed off, but to be read again for truth by now. */
  readonly reviewDue: readonly PlaybookTopic[];
  /** Everything that is not signed off, soonest day first, without a day last. */
  readonly next: readonly AgendaTopic[];
}

/**
 * What has to be written, signed or read again.
 *
 * @param today `YYYY-MM-DD`; something due today is not overdue yet
 */
export function playbookAgenda(
  { playbook_topic }: Pick<Workbook, 'playbook_topic'>,
  today: string,
): PlaybookAgenda {
  const topics = Object.values(playbook_topic).sort(
    (a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.position - b.position,
  );
  const open = topics.filter((topic) => topicStanding(topic).status !== 'ready');
  return {
    overdue: open.filter((topic) => isPast(topic.due, today)),
    reviewDue: topics
      .filter((topic) => topicStanding(topic).status === 'ready' && isPast(topic.review_on, today))
      .sort((a, b) => String(a.review_on).localeCompare(String(b.review_on))),
    next: open.map((topic) => ({ topic, reasons: reasonsOf(topic, today) })),
  };
}

function reasonsOf(topic: PlaybookTopic, today: string): readonly AgendaReason[] {
  return [
    ...(isPast(topic.due, today) ? (['overdue'] as const) : []),
    ...(topicStanding(topic).unsigned ? (['unsigned'] as const) : []),
    ...(topic.owner === null ? (['no-owner'] as const) : []),
    ...(topic.due === null ? (['no-day'] as const) : []),
  ];
}

function isPast(day: string | null, today: string): boolean {
  return day !== null && day < today;
}
