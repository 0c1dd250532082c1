import type { IntervalNeed } from '../../../../../shared/domain/staffing/staff-intervals.ts';
import styles from '../staffing.module.css';
import { dayName, decimal, handleTime, percent, seconds, timeSpan } from '../staffing-words.ts';

interface IntervalLineProps {
  readonly need: IntervalNeed;
  readonly deferred: boolean;
}

/** Everything about the chosen interval in a sentence; read out when another one is chosen. */
export function IntervalLine({ need, deferred }: IntervalLineProps) {
  const { demand, load, agents, scheduled, occupancy01, service, plan } = need;
  return (
    <p className={styles.line} role="status">
      <strong>
        {dayName(demand.weekday)}, {timeSpan(demand)}:
      </strong>{' '}
      {decimal(demand.contacts)} contacts of {handleTime(demand.handleSeconds)},{' '}
      {deferred ? `${decimal(load)} people busy with its share of work` : `${decimal(load)} erlangs`}. Needs{' '}
      <strong>{agents}</strong> available, {scheduled} on the schedule
      {service === null || agents === 0
        ? ''
        : `: ${percent(service.serviceLevel01)} in time, ${seconds(service.waitSeconds)} wait on average`}
      , busy {percent(occupancy01)} of the time.
      {plan && (
        <>
          {' '}
          Planned: <strong data-short={plan.short || undefined}>{decimal(plan.planned)}</strong>
          {plan.neverClears
            ? ', with which the queue never clears.'
            : plan.service
              ? `, which gives ${percent(plan.service.serviceLevel01)} in time.`
              : plan.short
                ? ', fewer than needed.'
                : ', which is enough.'}
        </>
      )}
    </p>
  );
}
