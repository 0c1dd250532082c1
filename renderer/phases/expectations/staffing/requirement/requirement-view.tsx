import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import type { IntervalNeed, WeekNeed } from '../../../../../shared/domain/staffing/staff-intervals.ts';
import type { QueueStaffing } from '../../../../../shared/domain/staffing/staff-queues.ts';
import { staffingFindings } from '../../../../../shared/domain/staffing/staffing-findings.ts';
import { asPlanned, type Supposed } from '../../../../../shared/domain/staffing/what-if.ts';
import { call } from '../../../../workbook/client.ts';
import { useAsked } from '../../../../workbook/use-asked.ts';
import { Findings } from '../findings.tsx';
import { NoQueues } from '../no-queues.tsx';
import { QueueChoice } from '../queue-choice.tsx';
import styles from '../staffing.module.css';
import { decimal, intervalKey, promiseOf, statementOf } from '../staffing-words.ts';
import { useChosenQueue } from '../use-staffing.ts';
import { DayChart } from './day-chart.tsx';
import { IntervalLine } from './interval-line.tsx';
import { NeedCards } from './need-cards.tsx';
import { WeekHeat } from './week-heat.tsx';
import { WhatIfStrip } from './what-if-strip.tsx';

const REST_MS = 80;

interface RequirementViewProps {
  readonly staffing: readonly QueueStaffing[];
}

/** The people that a queue needs in every interval of its week, and how that changes with what it rests on. */
export function RequirementView({ staffing }: RequirementViewProps) {
  const [chosen, choose] = useChosenQueue(staffing);
  if (!chosen) return <NoQueues />;
  const { queue } = chosen;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <QueueChoice staffing={staffing} chosen={queue.id} onChoose={choose} />
        <p className={styles.quiet}>
          Promised: {promiseOf(queue)}. Planned for a month with {queue.month_percent} % of an average month.
        </p>
      </div>
      <Findings findings={staffingFindings(chosen)} />
      {chosen.week && <QueueNeed key={queue.id} chosen={chosen} />}
    </div>
  );
}

function QueueNeed({ chosen }: { readonly chosen: QueueStaffing }) {
  const { queue, week } = chosen;
  const planned = useMemo(() => asPlanned({ queue }), [queue]);
  const [supposed, suppose] = useState<Supposed | null>(null);
  // A slider moves at once; the picture follows when it rests and is worked out.
  const [settled] = useDebouncedValue(supposed, REST_MS);
  const ask = useCallback(async () => {
    if (settled === null) return null;
    return { supposed: settled, week: await call('staffing.whatIf', { queue: queue.id, supposed: settled }) };
  }, [settled, queue.id]);
  const { value, failed } = useAsked(ask, [chosen]);
  const other = supposed === null ? null : value;
  const shown = other?.week ?? week;
  const [at, setAt] = useState<string | null>(null);
  if (!week || !shown) return null;
  const find = (key: string | null): IntervalNeed | undefined =>
    shown.intervals.find(({ demand }) => intervalKey(demand) === key);
  const current = find(at) ?? shown.busiest ?? shown.intervals[0];
  return (
    <>
      <NeedCards chosen={chosen} week={week} shown={shown} supposed={other?.supposed ?? null} />
      <WeekHeat
        queue={queue}
        week={shown}
        supposed={other !== null}
        current={current ? intervalKey(current.demand) : null}
        onPick={setAt}
      />
      {current && <IntervalLine need={current} deferred={queue.work === 'deferred'} />}
      <WhatIfStrip
        queue={queue}
        planned={planned}
        supposed={supposed}
        result={other === null ? null : comparison(week, shown)}
        failed={supposed === null ? null : failed}
        onSuppose={suppose}
      />
      {current && <DayChart queue={queue} week={shown} weekday={current.demand.weekday} />}
      <p className={styles.quiet}>{statementOf(queue)}</p>
    </>
  );
}

/** What other figures come to, beside the queue's own. */
function comparison(week: WeekNeed, shown: WeekNeed): string {
  const [before, after] = [week.busiest?.agents ?? 0, shown.busiest?.agents ?? 0];
  return `${after} agents in the busiest interval in place of ${before}, ${decimal(shown.fte)} FTE in place of ${decimal(week.fte)}. Nothing is stored.`;
}
