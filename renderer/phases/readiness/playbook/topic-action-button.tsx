import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { makeActions, sameAction } from '../../../../shared/commands/make-actions.ts';
import type { PlaybookTopic } from '../../../../shared/model/tables/playbook-topic.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { today } from '../../../ui/today.ts';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { draftTopicAction } from './draft-topic-action.ts';
import styles from './playbook.module.css';

/** Makes an action from a topic; where one is open already, a link to it. */
export function TopicActionButton({ topic }: { readonly topic: PlaybookTopic }) {
  const action = useWorkbook((w) => w.action);
  const draft = draftTopicAction(topic, today());
  const there = sameAction({ action } as Pick<Workbook, 'action'>, draft);
  if (there)
    return (
      <Link
        href={rowPath('action', there.id) ?? ''}
        className={styles.there ?? ''}
        aria-label={`Open action: ${there.title}`}
      >
        Open action
      </Link>
    );
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<IconPlus size={14} aria-hidden />}
      title={draft.title}
      aria-label={`Make action: ${draft.title}`}
      onClick={() => {
        const about = { ids: [uuid()], at: new Date().toISOString() };
        commit((workbook) => {
          const now = workbook.playbook_topic[topic.id] ?? topic;
          return makeActions(workbook, [draftTopicAction(now, today())], about);
        }).catch(showRefusal);
      }}
    >
      Make action
    </Button>
  );
}
