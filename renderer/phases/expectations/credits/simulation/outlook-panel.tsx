import { Table } from '@mantine/core';
import { useMemo } from 'react';
import type { TriedScheme } from '../../../../../shared/domain/credit/assess-credits.ts';
import { type CreditOutlook, creditOutlook } from '../../../../../shared/domain/credit/credit-outlook.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { Panel } from '../../../../ui/panel.tsx';
import type { AmountFormat } from '../use-credits.ts';
import styles from './simulation.module.css';

interface OutlookPanelProps {
  readonly tried: TriedScheme;
  readonly amounts: AmountFormat;
}

/** How credits spread when service levels without history are drawn a thousand times. Nothing while none is drawn. */
export function OutlookPanel({ tried, amounts }: OutlookPanelProps) {
  const outlook = useMemo(() => creditOutlook(tried), [tried]);
  if (!outlook) return null;
  const months = tried.history.months.length;
  const nameOf = (id: string) => tried.history.levels.find(({ kpi }) => kpi.id === id)?.kpi.name ?? id;
  return (
    <Panel
      title={`In eight of ten drawn years credits lie between ${amounts(outlook.p10)} and ${amounts(outlook.p90)}`}
      aside={<ExplainButton what="Drawn years" explain={() => explainOutlook(outlook, tried, amounts)} />}
    >
      <p className={styles.quiet}>
        Service levels without history are drawn {formatPlain(outlook.years)} times from their ranges;
        measured months stay as they were. Half of the years stay below {amounts(outlook.p50)} in {months}{' '}
        months.
      </p>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Drawn service level</Table.Th>
            <Table.Th ta="right">Chance of a miss in a month</Table.Th>
            <Table.Th ta="right">At least one miss</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {outlook.kpis.map(({ id, missChance01, yearChance01 }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                {nameOf(id)}
              </Table.Th>
              <Table.Td ta="right">{percent(missChance01)}</Table.Td>
              <Table.Td ta="right">{percent(yearChance01)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}

function explainOutlook(outlook: CreditOutlook, { scheme }: TriedScheme, amounts: AmountFormat): Explanation {
  return {
    title: 'Drawn years',
    formula:
      'Each month of a service level without history is drawn from a triangle between its lowest, most likely and highest value, and the scheme is applied to it as to any other month.',
    columns: ['Of all years stay below', `Credits, ${amounts.unit}`],
    terms: [
      ['a tenth', amounts.bare(outlook.p10)],
      ['half', amounts.bare(outlook.p50)],
      ['nine tenths', amounts.bare(outlook.p90)],
      ['on average', amounts.bare(outlook.mean)],
    ],
    total: null,
    result: `${amounts(outlook.p10)} to ${amounts(outlook.p90)}`,
    notes: [
      `Drawn with the number ${scheme.seed} of the scheme: the same number draws the same years.`,
      'Credits are after the cap and before earn-back. Months are drawn independently, so long bad seasons are rarer here than in life.',
    ],
    source:
      'Readiness Workbook method, service levels and credits. Triangular distribution; our own choice for ranges that three people can agree on.',
  };
}

function percent(share01: number): string {
  return `${formatPlain(Math.round(share01 * 1_000) / 10)} %`;
}
