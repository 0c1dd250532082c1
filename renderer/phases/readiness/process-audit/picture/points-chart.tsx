import { NativeSelect, SegmentedControl, Table } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import { type Parameters, parameterValue } from '../../../../../shared/model/parameters.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { ContributionBars } from '../../../../ui/charts/contribution-bars.tsx';
import { type StackedBar, StackedBars } from '../../../../ui/charts/stacked-bars.tsx';
import { Figure } from '../../../../ui/figure.tsx';
import { formatScore } from '../../../../ui/format-score.ts';
import reach from '../../../../ui/reach.module.css';
import { contributions } from '../result/contributions.ts';
import styles from './picture.module.css';
import { pointsFinding } from './points-finding.ts';

type Which = 'readiness' | 'suitability';

const NAMES: Readonly<Record<Which, string>> = {
  readiness: 'Readiness to move',
  suitability: 'Suitability to move',
};

interface PointsChartProps {
  readonly audits: readonly ProcessAudit[];
  readonly parameters: Parameters;
  readonly onOpen: (process: string) => void;
}

/** Which factors give the points and which leave them, for one process or for all. */
export function PointsChart({ audits, parameters, onOpen }: PointsChartProps) {
  const [which, setWhich] = useState<Which>('readiness');
  const [one, setOne] = useState('');
  const sorted = useMemo(
    () => [...audits].sort((a, b) => (b[which].score ?? -1) - (a[which].score ?? -1)),
    [audits, which],
  );
  const audit = sorted.find(({ process }) => process.id === one);
  const bars = useMemo(
    () =>
      sorted.map((of) => ({
        id: of.process.id,
        label: of.process.name,
        total: of[which].score,
        terms: contributions(of, which),
      })),
    [sorted, which],
  );
  const threshold = parameterValue(parameters, which === 'readiness' ? 'quadrant.rtm' : 'quadrant.stm');
  return (
    <section className={styles.card}>
      <ChartFrame
        title={audit ? `${NAMES[which]} of ${audit.process.name}` : pointsFinding(audits, which)}
        subtitle={
          audit
            ? 'Full length is the most that a factor could give; the filled part is what it gives.'
            : `Each part of a bar is what one factor gives; the line marks the threshold of ${threshold}.`
        }
        aside={
          <>
            <SegmentedControl
              size="xs"
              aria-label="Score"
              classNames={{ input: reach.over }}
              data={[
                { value: 'readiness', label: 'Readiness' },
                { value: 'suitability', label: 'Suitability' },
              ]}
              value={which}
              onChange={(value) => setWhich(value as Which)}
            />
            <NativeSelect
              size="xs"
              aria-label="Process"
              data={[
                { value: '', label: 'All processes' },
                ...audits.map(({ process }) => ({ value: process.id, label: process.name })),
              ]}
              value={audit ? one : ''}
              onChange={(event) => setOne(event.currentTarget.value)}
            />
          </>
        }
        picture={
          audit ? (
            <ContributionBars label={NAMES[which]} terms={contributions(audit, which)} format={formatScore} />
          ) : (
            <StackedBars
              label={NAMES[which]}
              bars={bars}
              threshold={threshold}
              format={formatScore}
              onPick={onOpen}
            />
          )
        }
        table={<PointsTable bars={audit ? bars.filter(({ id }) => id === one) : bars} />}
      />
    </section>
  );
}

function PointsTable({ bars }: { readonly bars: readonly StackedBar[] }) {
  const terms = bars[0]?.terms ?? [];
  return (
    <Table className={styles.table} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Process</Table.Th>
          {terms.map(({ key, label, most }) => (
            <Table.Th key={key} ta="right">
              {label} <span className={styles.quiet}>of {formatScore(most)}</span>
            </Table.Th>
          ))}
          <Table.Th ta="right">Together</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {bars.map((bar) => (
          <Table.Tr key={bar.id}>
            <Table.Th scope="row" fw={400}>
              {bar.label}
            </Table.Th>
            {bar.terms.map(({ key, points }) => (
              <Table.Td key={key} ta="right">
                <Figure value={points} />
              </Table.Td>
            ))}
            <Table.Td ta="right">
              <Figure value={bar.total} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
