import { Table } from '@mantine/core';
import type { BusinessCase } from '../../../../../shared/domain/business-case/case-result.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { formatAmount } from '../../../../ui/format-amount.ts';
import styles from '../case.module.css';
import { CaseNotices } from '../case-notices.tsx';
import { formatShare, formatYears } from '../case-words.ts';
import { EmptyCase } from '../empty-case.tsx';
import { ScenarioChoice } from '../scenario-choice.tsx';
import { useShownScenario } from '../use-case.ts';
import { FlowsTable } from './flows-table.tsx';
import { SumCurve } from './sum-curve.tsx';

/** One scenario year by year, and when what was spent has come back. */
export function FlowsView({ business }: { readonly business: BusinessCase }) {
  const [shown, show, others] = useShownScenario(business);
  if (!shown) return <EmptyCase />;
  const { figures, years } = shown;
  const choice = (
    <div className={styles.bar}>
      <ScenarioChoice shown={shown} others={others} onShow={show} />
    </div>
  );
  if (!figures)
    return (
      <div className={styles.view}>
        {choice}
        <CaseNotices business={business} shown={shown} />
      </div>
    );
  const { payback, discountedPayback } = figures;
  return (
    <div className={styles.view}>
      {choice}
      <FlowsTable business={business} shown={shown} />
      <section className={styles.card}>
        <ChartFrame
          title={
            payback === null
              ? 'What is spent does not come back within the term'
              : `What is spent is back after ${formatYears(payback)}${
                  discountedPayback === null
                    ? ', but not once it is discounted'
                    : `, discounted after ${formatYears(discountedPayback)}`
                }`
          }
          subtitle={`Flows added up, in ${business.currency}; dashed: discounted at ${formatShare(business.rate01)} a year. What is paid before the first month is not discounted.`}
          picture={<SumCurve years={years} label="Flows added up over the years" />}
          table={
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Year</Table.Th>
                  <Table.Th ta="right">Flow</Table.Th>
                  <Table.Th ta="right">Added up</Table.Th>
                  <Table.Th ta="right">Discounted, added up</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {years.map(({ year, flow, sum, discountedSum }) => (
                  <Table.Tr key={year}>
                    <Table.Th scope="row">{year === 0 ? 'Before' : `Year ${year}`}</Table.Th>
                    <Table.Td ta="right">{formatAmount(flow, '')}</Table.Td>
                    <Table.Td ta="right">{formatAmount(sum, '')}</Table.Td>
                    <Table.Td ta="right">{formatAmount(discountedSum, '')}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          }
        />
      </section>
    </div>
  );
}
