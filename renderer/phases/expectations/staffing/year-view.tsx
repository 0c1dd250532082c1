import { SegmentedControl, Table } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { QueueStaffing } from '../../../../shared/domain/staffing/staff-queues.ts';
import { addYears, type YearNeed } from '../../../../shared/domain/staffing/staff-year.ts';
import { engagementOf, type Workbook } from '../../../../shared/model/workbook.ts';
import { ChartFrame } from '../../../ui/charts/chart-frame.tsx';
import { type Count, Counts } from '../../../ui/counts.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { call } from '../../../workbook/client.ts';
import { useAsked } from '../../../workbook/use-asked.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { explainYear } from './explain-staffing.ts';
import { NoQueues } from './no-queues.tsx';
import { QueueChoice } from './queue-choice.tsx';
import styles from './staffing.module.css';
import { decimal, number } from './staffing-words.ts';
import { useChosenQueue } from './use-staffing.ts';
import chart from './year-view.module.css';

const MONTH_NAMES = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2027, month, 1)),
);
const LONG_NAMES = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, month, 1)),
);

const askYears = () => call('staffing.years', null);

/** People needed month by month, of one queue or of all. */
export function YearView({ staffing }: { readonly staffing: readonly QueueStaffing[] }) {
  const [chosen, choose] = useChosenQueue(staffing);
  const [scope, setScope] = useState<'all' | 'one'>('all');
  const channels = useWorkbook((w) => w.channel);
  const engagement = useWorkbook((w) => w.engagement);
  const { currency, team_cost, team_fte } = engagementOf({ engagement } as Workbook);
  const shown = useMemo(
    () => (scope === 'all' ? staffing : chosen ? [chosen] : []),
    [scope, staffing, chosen],
  );
  const { value: years, failed } = useAsked(askYears, [staffing, channels]);
  const year = useMemo(
    () => addYears(shown.map(({ queue }) => years?.[queue.id] ?? null).filter((one) => one !== null)),
    [shown, years],
  );
  if (!chosen) return <NoQueues />;
  const missing = years === null ? [] : shown.filter(({ queue }) => years[queue.id] === null);
  const monthly = team_cost !== null && team_fte ? team_cost / team_fte / 12 : null;
  const idle =
    year === null || monthly === null ? null : `${currency} ${number(year.idleFteMonths * monthly)} a year`;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          aria-label="Which queues are shown"
          data={[
            { value: 'all', label: 'All queues' },
            { value: 'one', label: 'One queue' },
          ]}
          value={scope}
          onChange={(value) => setScope(value as 'all' | 'one')}
        />
        {scope === 'one' && <QueueChoice staffing={staffing} chosen={chosen.queue.id} onChoose={choose} />}
      </div>
      {missing.length > 0 && (
        <p className={styles.quiet}>
          Not in these figures: {missing.map(({ queue }) => queue.name).join(', ')}. A queue needs volume, and
          a channel whose twelve months are <Link href="/engagement/profile/channels">filled in</Link>.
        </p>
      )}
      {failed !== null && (
        <p role="alert" className={styles.quiet}>
          The months could not be computed: {failed} Open another view and come back to try again.
        </p>
      )}
      {year && <YearChart year={year} idle={idle} />}
    </div>
  );
}

function YearChart({ year, idle }: { readonly year: YearNeed; readonly idle: string | null }) {
  const { months, peak, trough, meanFte, idleFteMonths } = year;
  const counts: readonly Count[] = [
    { figure: decimal(peak.fte), words: `FTE in ${LONG_NAMES[peak.month]}` },
    { figure: decimal(trough.fte), words: `in ${LONG_NAMES[trough.month]}` },
    { figure: decimal(meanFte), words: 'on average' },
    { figure: decimal(idleFteMonths), words: 'FTE-months idle if staffed for the peak' },
    ...(idle === null ? [] : [{ figure: idle, words: 'at the cost of today’s team' }]),
  ];
  return (
    <>
      <Counts counts={counts}>
        <ExplainButton what="Twelve months" explain={() => explainYear(year, idle)} />
      </Counts>
      <ChartFrame
        title={`${LONG_NAMES[peak.month]} takes ${decimal(peak.fte)} FTE, ${LONG_NAMES[trough.month]} ${decimal(trough.fte)}`}
        subtitle="Full-time equivalents in each month of a usual year, shrinkage included."
        picture={
          <div aria-hidden>
            <div className={chart.months}>
              {months.map(({ month, fte }) => (
                <div
                  key={month}
                  className={chart.month}
                  data-kind={month === peak.month ? 'peak' : undefined}
                  style={{ height: `${peak.fte === 0 ? 0 : (fte / peak.fte) * 100}%` }}
                >
                  <span className={chart.monthFigure}>{decimal(fte)}</span>
                </div>
              ))}
            </div>
            <div className={chart.monthNames}>
              {MONTH_NAMES.map((name) => (
                <span key={name}>{name}</span>
              ))}
            </div>
          </div>
        }
        table={
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Month</Table.Th>
                <Table.Th ta="right">Of an average month</Table.Th>
                <Table.Th ta="right">Contacts</Table.Th>
                <Table.Th ta="right">Agents at most</Table.Th>
                <Table.Th ta="right">FTE</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {months.map(({ month, percent, contacts, agents, fte }) => (
                <Table.Tr key={month}>
                  <Table.Th scope="row">{LONG_NAMES[month]}</Table.Th>
                  <Table.Td ta="right">{number(percent)} %</Table.Td>
                  <Table.Td ta="right">{number(contacts)}</Table.Td>
                  <Table.Td ta="right">{agents}</Table.Td>
                  <Table.Td ta="right">{decimal(fte)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        }
      />
    </>
  );
}
