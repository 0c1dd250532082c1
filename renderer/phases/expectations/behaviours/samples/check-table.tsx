import { Table } from '@mantine/core';
import { Link } from 'wouter';
import { marginOfSample } from '../../../../../shared/domain/behaviour/sample-size.ts';
import { TABLES } from '../../../../../shared/model/tables.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../behaviours.module.css';

const RHYTHMS = TABLES.quality_check.fields.rhythm.choices ?? [];

/** The quality checks that the playbook plans, with what each draw says by itself. */
export function CheckTable({ confidence }: { readonly confidence: number }) {
  const checks = useWorkbook((w) => w.quality_check);
  const rows = Object.values(checks).sort((a, b) => a.position - b.position);
  if (rows.length === 0)
    return (
      <p className={styles.quiet}>
        No checks yet. <Link href="/readiness/playbook/quality">Plan them in the playbook</Link>, so that
        partners know who is looked at and how often.
      </p>
    );
  return (
    <Table verticalSpacing={6} className={styles.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Check</Table.Th>
          <Table.Th>Drawn from</Table.Th>
          <Table.Th>How often</Table.Th>
          <Table.Th ta="right">Contacts</Table.Th>
          <Table.Th ta="right" title="What one draw says about what it is drawn from">
            Right within
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, name, sample, sample_of, rhythm }) => {
          const margin = marginOfSample(sample ?? 0, { confidence, population: null });
          return (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                <Link href={rowPath('quality_check', id) ?? ''}>{name}</Link>
              </Table.Th>
              <Table.Td>{sample_of}</Table.Td>
              <Table.Td>{RHYTHMS.find(({ value }) => value === rhythm)?.label}</Table.Td>
              <Table.Td ta="right">{sample ?? '–'}</Table.Td>
              <Table.Td ta="right">{margin === null ? '–' : `${formatScore(margin)} points`}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
