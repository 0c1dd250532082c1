import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { QueueStaffing } from '../../../../shared/domain/staffing/staff-queues.ts';
import { staffingFindings } from '../../../../shared/domain/staffing/staffing-findings.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { explainFte, explainVolume } from './explain-staffing.ts';
import { Findings } from './findings.tsx';
import styles from './staffing.module.css';
import { decimal, handleTime, number, percent } from './staffing-words.ts';

interface QueuesViewProps {
  readonly staffing: readonly QueueStaffing[];
  readonly asked: string | null;
  readonly path: string;
}

/** The queues with all that their need rests on, and what it comes to. */
export function QueuesView({ staffing, asked, path }: QueuesViewProps) {
  const [, navigate] = useLocation();
  const columns = useMemo(() => queueColumns(staffing), [staffing]);
  const known = staffing.filter(({ week }) => week !== null);
  const unknown = staffing.length - known.length;
  return (
    <RegisterSplit
      table="queue"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      newRow={NEW_QUEUE}
      toolbar={
        staffing.length > 0 && (
          <Counts
            counts={[
              { figure: decimal(sumBy(known, ({ week }) => week?.fte ?? 0)), words: 'FTE for the week' },
              ...(unknown > 0
                ? [
                    {
                      figure: unknown,
                      words: `${unknown === 1 ? 'queue' : 'queues'} without a known need`,
                      bad: true,
                    },
                  ]
                : []),
            ]}
          />
        )
      }
      extra={(id) => {
        const one = staffing.find(({ queue }) => queue.id === id);
        return one ? <QueueResult one={one} /> : null;
      }}
      emptyText="No queues yet. Add one for each group of people who answer the same work, such as German phone."
    />
  );
}

/** What a new queue begins with: usual days, since without any nobody could be planned. */
const NEW_QUEUE = { days_open: '["monday","tuesday","wednesday","thursday","friday"]' };

function QueueResult({ one }: { readonly one: QueueStaffing }) {
  const { queue, volume, week } = one;
  const busiest = week?.busiest;
  return (
    <section className={styles.areas} aria-label="What it comes to">
      <p className={styles.quiet}>
        {volume.contacts === null || queue.day_curve === 'own'
          ? ''
          : `${number(volume.contacts)} contacts in an average month of ${handleTime(volume.handleSeconds)}. `}
        {week
          ? `${decimal(week.fte)} FTE for a week of ${number(week.contacts)} contacts; ${busiest?.agents ?? 0} agents in the busiest interval, ${busiest?.scheduled ?? 0} on the schedule${busiest?.service ? `, ${percent(busiest.service.serviceLevel01)} in time` : ''}.`
          : 'The need is not known yet.'}
        <ExplainButton what={`Contacts of ${queue.name}`} explain={() => explainVolume(one)} />
        {week && <ExplainButton what="FTE for the week" explain={() => explainFte(queue, week)} />}
      </p>
      <Findings findings={staffingFindings(one)} here="queue" />
    </section>
  );
}

function queueColumns(staffing: readonly QueueStaffing[]): readonly GridColumn[] {
  const byId = new Map(staffing.map((one) => [one.queue.id, one]));
  const of = (row: AnyRow) => byId.get(row.id);
  const names = Object.keys(tableOf('queue').fields).filter((name) => !['id', 'position'].includes(name));
  const [first, ...fields] = fieldColumns(tableOf('queue'), names, {
    name: { width: 190 },
    touchpoints: { width: 300 },
    note: { width: 320 },
  });
  if (!first) throw new Error('A queue has no fields.');
  const computed = (
    key: string,
    header: string,
    help: string,
    value: (one: QueueStaffing) => number | null,
    text: (value: number) => string,
  ): GridColumn => ({
    key,
    header,
    help,
    section: 'Need',
    width: 150,
    value: (row) => {
      const one = of(row);
      return one ? value(one) : null;
    },
    text: (row) => {
      const one = of(row);
      const found = one ? value(one) : null;
      return found === null ? '–' : text(found);
    },
  });
  return [
    first,
    computed(
      'need_contacts',
      'Contacts a week',
      'What arrives in the week that is planned for.',
      ({ week }) => week?.contacts ?? null,
      number,
    ),
    computed(
      'need_agents',
      'Agents at most',
      'People who have to be available in the busiest interval of the week.',
      ({ week }) => (week ? (week.busiest?.agents ?? 0) : null),
      number,
    ),
    computed(
      'need_fte',
      'FTE',
      'Full-time equivalents for the week, shrinkage included.',
      ({ week }) => week?.fte ?? null,
      decimal,
    ),
    {
      key: 'need_findings',
      header: 'To look at',
      help: 'What is missing, contradictory or unwise; open the row to read why.',
      section: 'Need',
      width: 104,
      value: (row) => findingsOf(of(row)).length,
      text: (row) => {
        const count = findingsOf(of(row)).length;
        return count === 0 ? '' : String(count);
      },
      tone: (row) => {
        const found = findingsOf(of(row));
        return found.some(({ tone }) => tone === 'bad') ? 'bad' : found.length > 0 ? 'attention' : null;
      },
    },
    ...fields,
  ];
}

function findingsOf(one: QueueStaffing | undefined) {
  return one ? staffingFindings(one).filter(({ tone }) => tone !== 'info') : [];
}
