import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { readinessFinding } from '../../../shared/domain/readiness/weakest-dimension.ts';
import { formatScore } from '../../ui/format-score.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { RadarChart } from '../../ui/radar-chart.tsx';
import { useReadiness } from '../../workbook/use-readiness.ts';
import { DimensionTable } from './results/dimension-table.tsx';
import { GapTable } from './results/gap-table.tsx';
import { Headline } from './results/headline.tsx';
import { NextStepList } from './results/next-step-list.tsx';
import { ProofTable } from './results/proof-table.tsx';
import styles from './results/results.module.css';
import { ResultsGuidance } from './results/results-guidance.tsx';

/** What the checklist says: the verdict, what holds it back, and what to do next. */
export function ResultsPage() {
  const readiness = useReadiness();
  const { dimensions } = readiness;
  return (
    <div className={styles.page}>
      <PageHeader
        title="Results"
        purpose="What the checklist says today: the verdict, what holds it back, and what to do next."
        crumbs={['Readiness']}
        action={
          <Button
            component={Link}
            href="/readiness/checklist"
            size="xs"
            leftSection={<IconListCheck size={16} aria-hidden />}
          >
            {readiness.answered === 0 ? 'Start the checklist' : 'Continue the checklist'}
          </Button>
        }
      />
      <Headline readiness={readiness} />
      <div className={styles.pair}>
        <section className={styles.card}>
          <RadarChart
            title={readinessFinding(readiness)}
            axes={dimensions.map(({ dimension }) => ({ code: dimension.id, name: dimension.title }))}
            series={[
              { name: 'Evidenced', role: 'main', values: dimensions.map(({ score }) => score.evidenced) },
              { name: 'Claimed', role: 'beside', values: dimensions.map(({ score }) => score.claimed) },
            ]}
            format={formatScore}
          />
        </section>
        <NextStepList readiness={readiness} />
      </div>
      <DimensionTable readiness={readiness} />
      <ProofTable readiness={readiness} />
      <GapTable readiness={readiness} />
      <ResultsGuidance />
    </div>
  );
}
