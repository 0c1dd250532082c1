import { Table } from '@mantine/core';
import { Fragment, useMemo } from 'react';
import { Link } from 'wouter';
import { rowPath } from '../../../../registers/row-path.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../behaviours.module.css';
import { brandLessons } from './brand-lessons.ts';

/** The playbook's scenarios with where they happen and which behaviours count there. */
export function LessonTable() {
  const scenario = useWorkbook((w) => w.scenario);
  const behaviour = useWorkbook((w) => w.behaviour);
  const touchpoint = useWorkbook((w) => w.touchpoint);
  const { lessons, without } = useMemo(
    () => brandLessons({ scenario, behaviour, touchpoint }),
    [scenario, behaviour, touchpoint],
  );
  if (lessons.length === 0)
    return (
      <p className={styles.quiet}>
        No scenarios yet. <Link href="/readiness/playbook/scenarios">Write some in the playbook</Link>: a
        brand is learned from good and poor answers, not from adjectives.
      </p>
    );
  return (
    <>
      <Table verticalSpacing={6} className={styles.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Scenario</Table.Th>
            <Table.Th>Touchpoint</Table.Th>
            <Table.Th>What it teaches</Table.Th>
            <Table.Th>Behaviours there</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lessons.map(({ scenario: row, touchpoint: place, behaviours }) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row" fw={400}>
                <Link href={rowPath('scenario', row.id) ?? ''}>{row.name}</Link>
              </Table.Th>
              <Table.Td>{place ?? '–'}</Table.Td>
              <Table.Td>{row.behaviour}</Table.Td>
              <Table.Td>
                {behaviours.map(({ id, name }, index) => (
                  <Fragment key={id}>
                    {index > 0 && ', '}
                    <Link href={rowPath('behaviour', id) ?? ''}>{name}</Link>
                  </Fragment>
                ))}
                {behaviours.length === 0 && '–'}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {without.length > 0 && (
        <p className={styles.quiet}>
          In the contract, and no scenario at their touchpoints yet:{' '}
          {without.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <Link href={rowPath('behaviour', id) ?? ''}>{name}</Link>
            </Fragment>
          ))}
          .
        </p>
      )}
    </>
  );
}
