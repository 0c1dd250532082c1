import type { NewAction } from '../../../../shared/commands/make-actions.ts';
import { topicStanding } from '../../../../shared/domain/playbook/topic-standing.ts';
import type { PlaybookTopic } from '../../../../shared/model/tables/playbook-topic.ts';

/** The action that takes a topic one step further: write it, finish it, or have it signed. */
export function draftTopicAction(topic: PlaybookTopic, today: string): NewAction {
  const { status } = topicStanding(topic);
  const title = {
    missing: `Write “${topic.name}”`,
    draft: `Finish “${topic.name}” for review`,
    review: `Get “${topic.name}” signed off`,
    ready: `Read “${topic.name}” again and correct it`,
  }[status];
  const note = topic.content.trim() === '' ? '' : `What belongs in it: ${topic.content}`;
  const due = status === 'ready' ? topic.review_on : topic.due;
  return {
    title,
    note,
    owner: topic.owner,
    due: due !== null && due < today ? null : due,
    playbook_topic: topic.id,
  };
}
