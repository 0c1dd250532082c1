import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { addJointTopics } from '../../../../../shared/commands/transition/add-joint-topics.ts';
import { topicStanding } from '../../../../../shared/domain/playbook/topic-standing.ts';
import {
  CAPTURE_SHARE,
  type JointStanding,
  jointPlaybook,
} from '../../../../../shared/domain/transition/joint-playbook.ts';
import { DRAFT_STATUSES } from '../../../../../shared/model/readiness-lists.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatDay } from '../../../../ui/format-day.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { ScoreBar } from '../go-live/score-bar.tsx';
import styles from '../transition.module.css';
import { useTransition } from '../use-transition.ts';
import { explainJoint, jointLook } from './joint-words.ts';

/** What both sides work from: which items of the joint playbook are signed off, and what is missing. */
export function JointView() {
  const playbook_topic = useWorkbook((w) => w.playbook_topic);
  const { plan } = useTransition();
  const joint = jointPlaybook({ playbook_topic });
  const bare = joint.items.filter(({ topics }) => topics.length === 0).map(({ item }) => item.id);
  const captureEnd = plan.list.find(({ stage }) => stage.kind === 'capture')?.end ?? null;
  const add = (ids: readonly string[]) =>
    commit((workbook) => addJointTopics(workbook, ids)).catch(showRefusal);
  return (
    <div className={`${styles.view} ${styles.narrow}`}>
      <Panel
        title={`${joint.signed} of ${joint.items.length} items are signed off`}
        aside={<ExplainButton what="Joint playbook" explain={() => explainJoint(joint)} words />}
      >
        <ScoreBar
          label="Joint playbook"
          score={100 * joint.share01}
          text={`${(100 * joint.share01).toFixed(1)} %`}
          marks={[{ at: 100 * CAPTURE_SHARE, label: '95 % to end the capture' }]}
        />
        <p className={styles.quiet}>
          {joint.toGo === 0
            ? 'Enough to end the capture of knowledge.'
            : `${joint.toGo} more have to be signed off before the capture of knowledge may end${captureEnd === null ? '' : `, by the plan on ${formatDay(captureEnd)}`}.`}
        </p>
      </Panel>
      <Panel
        title="Items"
        aside={
          bare.length > 0 && (
            <Button size="compact-sm" variant="default" onClick={() => add(bare)}>
              {bare.length === 1 ? 'Add the missing topic' : `Add ${bare.length} missing topics`}
            </Button>
          )
        }
      >
        <ul className={styles.lines}>
          {joint.items.map((one) => (
            <JointLine key={one.item.id} one={one} onAdd={() => add([one.item.id])} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function JointLine({ one, onAdd }: { readonly one: JointStanding; readonly onAdd: () => void }) {
  const { item, topics } = one;
  const { label, tone } = jointLook(one);
  return (
    <li>
      <span>
        {item.name}
        <span className={styles.detail}>
          {topics.length === 0
            ? 'No topic of the playbook covers it yet.'
            : topics.map((topic, index) => (
                <span key={topic.id}>
                  {index > 0 && ' · '}
                  <Link href={rowPath('playbook_topic', topic.id) ?? ''}>{topic.name}</Link>
                  {`, ${statusWord(topic)}`}
                </span>
              ))}
        </span>
      </span>
      <span className={styles.tools}>
        {topics.length === 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`Add a topic for ${item.name}`}
            onClick={onAdd}
          >
            Add topic
          </Button>
        )}
        <ToneBadge tone={tone}>{label}</ToneBadge>
      </span>
    </li>
  );
}

function statusWord(topic: Parameters<typeof topicStanding>[0]): string {
  const { status } = topicStanding(topic);
  return (DRAFT_STATUSES.find(({ value }) => value === status)?.label ?? status).toLowerCase();
}
