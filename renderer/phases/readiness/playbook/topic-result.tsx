import { topicStanding } from '../../../../shared/domain/playbook/topic-standing.ts';
import { ToneBadge } from '../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import styles from './playbook.module.css';
import { statusLook } from './status-look.ts';
import { TopicActionButton } from './topic-action-button.tsx';

/** What a topic counts as, and a way to take it further. */
export function TopicResult({ id }: { readonly id: string }) {
  const topic = useWorkbook((w) => w.playbook_topic[id]);
  if (!topic) return null;
  const standing = topicStanding(topic);
  const { label, tone } = statusLook(standing);
  const missing = [
    topic.signed_by === null ? 'who signed' : '',
    topic.signed_on === null ? 'on which day' : '',
  ].filter(Boolean);
  return (
    <section aria-label="Result" className={styles.result}>
      <div className={styles.verdict} aria-live="polite">
        <ToneBadge tone={tone}>{label}</ToneBadge>
        <TopicActionButton topic={topic} />
      </div>
      {standing.unsigned && (
        <p className={styles.attention}>
          It says “Signed off” and does not say {missing.join(' and ')}. Until it does, it counts as in
          review.
        </p>
      )}
    </section>
  );
}
