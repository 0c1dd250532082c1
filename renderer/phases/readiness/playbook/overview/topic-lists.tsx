import { Link } from 'wouter';
import type { AgendaTopic, PlaybookAgenda } from '../../../../../shared/domain/playbook/playbook-agenda.ts';
import { topicStanding } from '../../../../../shared/domain/playbook/topic-standing.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ShowAll, useFirst } from '../../../../ui/show-all.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../playbook.module.css';
import { statusLook } from '../status-look.ts';
import { TopicActionButton } from '../topic-action-button.tsx';

/** What is not signed off yet, soonest first, each with a way to make an action of it. */
export function NextTopics({ agenda: { next } }: { readonly agenda: PlaybookAgenda }) {
  const { shown, toggle } = useFirst(next, SHOWN);
  return (
    <Panel title={next.length === 0 ? 'Everything is signed off' : 'What is needed next'}>
      {next.length === 0 ? (
        <p className={styles.quiet}>Keep it true: give each topic a day on which it is read again.</p>
      ) : (
        <>
          <ul className={styles.topics}>
            {shown.map((one) => (
              <NextTopic key={one.topic.id} one={one} />
            ))}
          </ul>
          <ShowAll toggle={toggle} />
        </>
      )}
    </Panel>
  );
}

const SHOWN = 10;

function NextTopic({ one: { topic, reasons } }: { readonly one: AgendaTopic }) {
  const people = useWorkbook((w) => w.person);
  const overdue = reasons.includes('overdue');
  return (
    <li className={styles.topic}>
      <span>
        <Link href={rowPath('playbook_topic', topic.id) ?? ''}>{topic.name}</Link>
        <span className={styles.detail}>
          {statusLook(topicStanding(topic)).label},{' '}
          {(topic.owner && people[topic.owner]?.name) || 'nobody yet'},{' '}
          <span className={overdue ? styles.late : undefined}>
            {topic.due === null ? 'no day' : `${overdue ? 'was due' : 'due'} ${formatDay(topic.due)}`}
          </span>
        </span>
      </span>
      <TopicActionButton topic={topic} />
    </li>
  );
}

/** Topics whose day of review has passed. */
export function ReviewTopics({ agenda }: { readonly agenda: PlaybookAgenda }) {
  return (
    <Panel title="To be read again">
      {agenda.reviewDue.length === 0 ? (
        <p className={styles.quiet}>Nothing that is signed off has passed its day of review.</p>
      ) : (
        <ul className={styles.topics}>
          {agenda.reviewDue.map((topic) => (
            <li key={topic.id} className={styles.topic}>
              <span>
                <Link href={rowPath('playbook_topic', topic.id) ?? ''}>{topic.name}</Link>
                <span className={styles.detail}>
                  <span className={styles.late}>review was due {formatDay(topic.review_on ?? '')}</span>
                </span>
              </span>
              <TopicActionButton topic={topic} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
