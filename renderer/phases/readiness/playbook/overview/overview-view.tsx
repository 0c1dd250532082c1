import { Button, Table } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { playbookAgenda } from '../../../../../shared/domain/playbook/playbook-agenda.ts';
import { playbookCompleteness } from '../../../../../shared/domain/playbook/playbook-completeness.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainCompleteness } from '../explain-playbook.ts';
import { formatShare } from '../format-share.ts';
import styles from '../playbook.module.css';
import { playbookFinding } from '../playbook-finding.ts';
import { PlaybookCounts } from './playbook-counts.tsx';
import { ResourceTable } from './resource-table.tsx';
import { NextTopics, ReviewTopics } from './topic-lists.tsx';

interface OverviewViewProps {
  readonly today: string;
  /** Opens the list of usual topics. */
  readonly onPick: () => void;
}

/** How complete the playbook is, part by part, and what has to be done next. */
export function OverviewView({ today, onPick }: OverviewViewProps) {
  const [, navigate] = useLocation();
  const playbook_topic = useWorkbook((w) => w.playbook_topic);
  const completeness = useMemo(() => playbookCompleteness({ playbook_topic }), [playbook_topic]);
  const agenda = useMemo(() => playbookAgenda({ playbook_topic }, today), [playbook_topic, today]);
  const { parts, overall } = completeness;
  if (overall.topics === 0)
    return (
      <EmptyCard
        label="No topics yet"
        actions={
          <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
            Add topics from the list
          </Button>
        }
      >
        Collect what a partner has to be given before it can serve customers: who writes it, by when, and who
        signs.
      </EmptyCard>
    );
  return (
    <div className={styles.page}>
      <PlaybookCounts overall={overall} agenda={agenda} />
      <section className={styles.card}>
        <ChartFrame
          title={playbookFinding(completeness)}
          subtitle="Dark: signed off. Light: how far drafts and reviews have come."
          aside={
            <ExplainButton what="Completeness" explain={() => explainCompleteness(completeness)} words />
          }
          picture={
            <BarList
              label="Completeness by part"
              most={100}
              items={parts.map(({ part, label, topics, signed, share01, progress01 }) => ({
                id: part,
                label,
                detail: topics === 0 ? 'no topics' : `${signed} of ${topics} signed off`,
                value: share01 === null ? null : 100 * share01,
                claimed: progress01 === null ? null : 100 * progress01,
                valueText: formatShare(share01),
                describe: progress01 === null ? 'not known' : `progress ${formatShare(progress01)}`,
              }))}
              onPick={() => navigate('/readiness/playbook/topics')}
            />
          }
          table={<PartTable completeness={completeness} />}
        />
      </section>
      <div className={styles.pair}>
        <NextTopics agenda={agenda} />
        <div className={styles.stack}>
          <ReviewTopics agenda={agenda} />
          <Panel title="Scenarios, training and checks">
            <ResourceTable />
          </Panel>
        </div>
      </div>
    </div>
  );
}

function PartTable({ completeness }: { readonly completeness: ReturnType<typeof playbookCompleteness> }) {
  const { parts, overall } = completeness;
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Part</Table.Th>
          <Table.Th ta="right">Topics</Table.Th>
          <Table.Th ta="right">Signed off</Table.Th>
          <Table.Th ta="right">Complete</Table.Th>
          <Table.Th ta="right">Progress</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[...parts, { part: 'all', label: 'Together', ...overall }].map(
          ({ part, label, topics, signed, share01, progress01 }) => (
            <Table.Tr key={part}>
              <Table.Th scope="row" fw={part === 'all' ? 600 : 400}>
                {label}
              </Table.Th>
              <Table.Td ta="right">{topics}</Table.Td>
              <Table.Td ta="right">{signed}</Table.Td>
              <Table.Td ta="right">{formatShare(share01)}</Table.Td>
              <Table.Td ta="right">{formatShare(progress01)}</Table.Td>
            </Table.Tr>
          ),
        )}
      </Table.Tbody>
    </Table>
  );
}
