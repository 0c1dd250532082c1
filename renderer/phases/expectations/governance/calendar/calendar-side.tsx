import { Button } from '@mantine/core';
import type { GovernanceTimes } from '../../../../../shared/domain/governance/governance-times.ts';
import { meetingLoad, roleLoads } from '../../../../../shared/domain/governance/meeting-load.ts';
import { holidayRegions } from '../../../../../shared/lib/holidays.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import type { CalendarItem } from '../../../../ui/charts/calendar/calendar-item.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatDay } from '../../../../ui/format-day.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainLoad } from '../explain-governance.ts';
import { FindingsList } from '../findings/findings-list.tsx';
import { useGovernanceFindings } from '../findings/row-findings.tsx';
import { inOrder } from '../in-order.ts';
import { hoursText } from '../words.ts';
import styles from './calendar.module.css';

/** What will not work as it stands, in meetings, feedback and escalation together. */
export function OpenPointsPanel({ onDates }: { readonly onDates: () => void }) {
  const findings = useGovernanceFindings();
  if (findings.length === 0) return null;
  const count = findings.length;
  return (
    <Panel title={count === 1 ? '1 open point' : `${count} open points`}>
      <FindingsList findings={findings} onHere={({ view }) => (view === 'calendar' ? onDates : null)} />
    </Panel>
  );
}

/** The days that everything counts from. */
export function DatesPanel({
  times,
  onDates,
}: {
  readonly times: GovernanceTimes;
  readonly onDates: () => void;
}) {
  const { transition_start, holiday_regions } = useWorkbook(engagementOf);
  const places = holidayRegions(holiday_regions);
  const lines = [
    ['Hand-over starts', transition_start],
    ['Partner goes live', times.goLive],
    ['Usual rhythm from', times.steadyFrom],
  ] as const;
  return (
    <Panel
      title="Dates and holidays"
      aside={
        <Button size="compact-sm" variant="subtle" onClick={onDates}>
          Change
        </Button>
      }
    >
      <dl className={styles.facts}>
        {lines.map(([what, day]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{day === null ? 'not set' : formatDay(day)}</dd>
          </div>
        ))}
        <div>
          <dt>Holidays of</dt>
          <dd>{places.length === 0 ? 'no place yet' : places.join(', ')}</dd>
        </div>
      </dl>
    </Panel>
  );
}

/** The next dates one below the other. */
export function ComingUp({
  items,
  current,
  onPick,
}: {
  readonly items: readonly CalendarItem[];
  readonly current: string | null;
  readonly onPick: (id: string) => void;
}) {
  return (
    <Panel title="Coming up">
      {items.length === 0 ? (
        <p className={styles.quiet}>No meeting is planned from today on.</p>
      ) : (
        <ul className={styles.dates} aria-label="Coming up">
          {items.map(({ id, title, day, kind, tone }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.date}
                data-tone={tone}
                aria-current={id === current || undefined}
                onClick={() => onPick(id)}
              >
                <span className={styles.when}>
                  {formatDay(day)}, {kind}
                </span>
                <span>{title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** What the meetings take of each role's time. */
export function LoadPanel() {
  const meeting = useWorkbook((w) => w.meeting);
  const roles = useWorkbook((w) => w.raci_role);
  const meetings = inOrder(meeting);
  const { transition, steady } = meetingLoad(meetings);
  const loads = [...roleLoads(meetings)].sort(([, a], [, b]) => b.transition - a.transition);
  if (loads.length === 0) return null;
  return (
    <Panel
      title="Hours a month by role"
      aside={<ExplainButton what="Hours a month" explain={() => explainLoad(meetings)} />}
    >
      <p className={styles.quiet}>
        {hoursText(transition)} of all together until 90 days after going live (light), {hoursText(steady)}{' '}
        from then on (dark).
      </p>
      <BarList
        label="Hours a month by role"
        items={loads.map(([role, load]) => ({
          id: role,
          label: roles[role]?.name ?? role,
          value: load.steady,
          claimed: load.transition,
          valueText: hoursText(load.steady),
          describe: `${hoursText(load.transition)} until 90 days after going live`,
        }))}
      />
    </Panel>
  );
}
