import { Table } from '@mantine/core';
import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import { formatPlain } from '../../../ui/format-score.ts';
import { DimensionRow } from './dimension-row.tsx';
import styles from './dimension-table.module.css';
import page from './results.module.css';

/** The dimensions with their weights and targets, which can be changed, and their scores. */
export function DimensionTable({ readiness }: { readonly readiness: Readiness }) {
  const { dimensions, basis } = readiness;
  return (
    <section className={page.card}>
      <div className={page.head}>
        <h2>Dimensions</h2>
        <p className={page.quiet}>Bars: solid evidenced, striped what is only claimed, line the target.</p>
      </div>
      <Table.ScrollContainer minWidth={600} type="native">
        <Table className={styles.table} verticalSpacing={6} horizontalSpacing={8} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={styles.first ?? ''}>Dimension</Table.Th>
              <Table.Th ta="right" w={66}>
                Weight
              </Table.Th>
              <Table.Th w={124}>Target level</Table.Th>
              <Table.Th>Score, 0 to 100</Table.Th>
              <Table.Th ta="right" w={78}>
                Evidenced
              </Table.Th>
              <Table.Th ta="right" w={64}>
                Claimed
              </Table.Th>
              <Table.Th ta="right" className={styles.answered ?? ''}>
                Answered
              </Table.Th>
              <Table.Th w={42}>
                <span className={styles.hidden}>How is this computed?</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {dimensions.map((assessed) => (
              <DimensionRow key={assessed.dimension.id} assessed={assessed} basis={basis} />
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th>Sum of weights</Table.Th>
              <Table.Td className={styles.sum ?? ''}>
                {formatPlain(sumBy(dimensions, (d) => d.dimension.weight))}
              </Table.Td>
              <Table.Td colSpan={5} className={styles.hint ?? ''}>
                Weights count in proportion; they need not add up to 100.
              </Table.Td>
              <Table.Td className={styles.answered ?? ''} />
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
