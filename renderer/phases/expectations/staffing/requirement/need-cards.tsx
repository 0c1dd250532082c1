import type { ReactNode } from 'react';
import type { WeekNeed } from '../../../../../shared/domain/staffing/staff-intervals.ts';
import type { QueueStaffing } from '../../../../../shared/domain/staffing/staff-queues.ts';
import { type Supposed, supposedQueue } from '../../../../../shared/domain/staffing/what-if.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { explainAgents, explainFte, explainScheduled, explainService } from '../explain-staffing.ts';
import styles from '../staffing.module.css';
import { dayName, decimal, number, percent, seconds, timeSpan } from '../staffing-words.ts';

interface NeedCardsProps {
  readonly chosen: QueueStaffing;
  /** As the queue is planned. */
  readonly week: WeekNeed;
  /** As it is shown: the same, or under other assumptions. */
  readonly shown: WeekNeed;
  readonly supposed: Supposed | null;
}

/** The figures of the interval that needs most, and the FTE of the week. */
export function NeedCards({ chosen, week, shown, supposed }: NeedCardsProps) {
  const queue = supposed === null ? chosen.queue : supposedQueue(chosen.queue, supposed);
  const { busiest } = shown;
  const before = week.busiest;
  const service = busiest?.service ?? null;
  const was = (text: string) => (supposed === null ? null : `${text} as planned`);
  const where = busiest
    ? `${dayName(busiest.demand.weekday)}, ${timeSpan(busiest.demand)}`
    : 'Nothing arrives';
  return (
    <ul className={styles.cards} data-few={queue.work === 'deferred' || undefined} aria-label="Needed">
      <Card
        name="Agents in the busiest interval"
        figure={number(busiest?.agents ?? 0)}
        below={was(number(before?.agents ?? 0)) ?? where}
        explain={() => explainAgents(queue, shown)}
      />
      <Card
        name="On the schedule"
        figure={number(busiest?.scheduled ?? 0)}
        below={was(number(before?.scheduled ?? 0)) ?? `${decimal(queue.shrinkage_percent)} % shrinkage`}
        explain={() => explainScheduled(queue, shown)}
      />
      {queue.work !== 'deferred' && (
        <>
          <Card
            name="Service level there"
            figure={percent(service?.serviceLevel01 ?? null)}
            below={
              was(percent(before?.service?.serviceLevel01 ?? null)) ??
              `${percent(shown.serviceLevel01)} over the week`
            }
            explain={() => explainService(queue, shown)}
          />
          <Card
            name="Average wait there"
            figure={seconds(service?.waitSeconds ?? null)}
            below={
              was(seconds(before?.service?.waitSeconds ?? null)) ??
              `${percent(service?.waits01 ?? null)} wait at all`
            }
            explain={() => explainService(queue, shown)}
          />
        </>
      )}
      <Card
        name="Occupancy there"
        figure={percent(busiest?.occupancy01 ?? null)}
        below={was(percent(before?.occupancy01 ?? null)) ?? `${queue.max_occupancy_percent} % at most`}
        explain={() => explainAgents(queue, shown)}
      />
      <Card
        name="FTE for the week"
        figure={decimal(shown.fte)}
        below={was(decimal(week.fte)) ?? `${number(shown.contacts)} contacts`}
        explain={() => explainFte(queue, shown)}
      />
    </ul>
  );
}

interface CardProps {
  readonly name: string;
  readonly figure: string;
  readonly below: ReactNode;
  readonly explain: () => Explanation;
}

function Card({ name, figure, below, explain }: CardProps) {
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <span>{name}</span>
        <ExplainButton what={name} explain={explain} />
      </div>
      <div className={styles.figure}>{figure}</div>
      <div className={styles.below}>{below}</div>
    </li>
  );
}
