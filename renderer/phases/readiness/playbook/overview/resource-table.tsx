import { Table } from '@mantine/core';
import { Link } from 'wouter';
import { DRAFT_STATUSES } from '../../../../../shared/model/readiness-lists.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../playbook.module.css';

/** How many scenarios, courses and checks there are, and how far they have come. */
export function ResourceTable() {
  const scenarios = useWorkbook((w) => w.scenario);
  const trainings = useWorkbook((w) => w.training);
  const checks = useWorkbook((w) => w.quality_check);
  const rows = [
    { name: 'Scenarios', path: 'scenarios', list: Object.values(scenarios) },
    { name: 'Training', path: 'training', list: Object.values(trainings) },
    { name: 'Quality checks', path: 'quality', list: Object.values(checks) },
  ];
  return (
    <Table className={styles.table} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Resource</Table.Th>
          {DRAFT_STATUSES.map(({ value, label }) => (
            <Table.Th key={value} ta="right">
              {label}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ name, path, list }) => (
          <Table.Tr key={path}>
            <Table.Th scope="row" fw={400}>
              <Link href={`/readiness/playbook/${path}`}>{name}</Link>
            </Table.Th>
            {DRAFT_STATUSES.map(({ value }) => (
              <Table.Td key={value} ta="right">
                {list.filter(({ status }) => status === value).length}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
