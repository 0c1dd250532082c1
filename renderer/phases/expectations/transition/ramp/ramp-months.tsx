import { Table } from '@mantine/core';
import type { RampMonth } from '../../../../../shared/domain/transition/ramp-by-month.ts';
import { Panel } from '../../../../ui/panel.tsx';
import styles from '../transition.module.css';

/** Shares closer to each other than this are shown as the same. */
const SAME = 0.0005;
const percent = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0, style: 'percent' });

/** The months until nothing changes any more; all that follow are like the last one shown. */
export function RampMonths({ months }: { readonly months: readonly RampMonth[] }) {
  const final = months.at(-1);
  const steady = months.findIndex(
    (one) =>
      final !== undefined &&
      Math.abs(one.volume01 - final.volume01) < SAME &&
      Math.abs(one.productivity01 - final.productivity01) < SAME,
  );
  const shown = months.slice(0, steady + 1);
  return (
    <Panel title="By month, as the business case reads it">
      <Table className={styles.table ?? ''} verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Month after going live</Table.Th>
            <Table.Th ta="right">Volume</Table.Th>
            <Table.Th ta="right">Productivity</Table.Th>
            <Table.Th ta="right">Agents needed</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ month, volume01, productivity01, effort01 }, index) => (
            <Table.Tr key={month}>
              <Table.Th scope="row" fw={400}>
                {index === shown.length - 1 && month < months.length ? `${month} to ${months.length}` : month}
              </Table.Th>
              <Table.Td ta="right">{percent.format(volume01)}</Table.Td>
              <Table.Td ta="right">{percent.format(productivity01)}</Table.Td>
              <Table.Td ta="right">{percent.format(effort01)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <p className={styles.quiet}>
        Agents needed: volume ÷ productivity, in percent of the team once everybody is proficient.
      </p>
    </Panel>
  );
}
