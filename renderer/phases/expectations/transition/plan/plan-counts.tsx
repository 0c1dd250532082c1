import type { ReactNode } from 'react';
import type { Transition } from '../../../../../shared/domain/transition/assess-transition.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import styles from '../transition.module.css';

/** The plan in five numbers. */
export function PlanCounts({ transition: { plan, goLive } }: { readonly transition: Transition }) {
  const open = plan.list.filter(({ stage }) => stage.ended_on === null).length;
  const late = (goLive.lateDays ?? 0) > 0;
  return (
    <dl className={styles.numbers}>
      <Count label="Starts">{day(plan.start)}</Count>
      <Count label="Goes live by the plan" bad={late}>
        {day(goLive.planned)}
      </Count>
      <Count label="Goes live as wanted">{day(goLive.wanted)}</Count>
      <Count label="Ends">{day(plan.end)}</Count>
      <Count label="Critical stages">
        {plan.critical.length}
        <span className={styles.of}> of {open} still to do</span>
      </Count>
    </dl>
  );
}

function day(text: string | null): string {
  return text === null ? '–' : formatDay(text);
}

function Count({
  label,
  bad = false,
  children,
}: {
  readonly label: string;
  readonly bad?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-bad={bad || undefined}>{children}</dd>
    </div>
  );
}
