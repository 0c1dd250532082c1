import { Table } from '@mantine/core';
import type { Calibration } from '../../../../../shared/domain/behaviour/calibration-standing.ts';
import { SIDES } from '../../../../../shared/model/expectation-lists.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import styles from '../behaviours.module.css';

interface CalibrationTableProps {
  readonly list: readonly Calibration[];
  readonly hidden: (one: Calibration) => boolean;
}

/** Every score of every calibration in rows. */
export function CalibrationTable({ list, hidden }: CalibrationTableProps) {
  return (
    <Table verticalSpacing={6} className={styles.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Contact</Table.Th>
          <Table.Th>Held on</Table.Th>
          <Table.Th>Assessor</Table.Th>
          <Table.Th>Side</Table.Th>
          <Table.Th ta="right">Score, %</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {list.flatMap((one) =>
          one.scores.map(({ id, assessor, side, score_percent }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                {one.session.name}
              </Table.Th>
              <Table.Td>{one.session.held_on === null ? '' : formatDay(one.session.held_on)}</Table.Td>
              <Table.Td>{assessor}</Table.Td>
              <Table.Td>{SIDES.find(({ value }) => value === side)?.label}</Table.Td>
              <Table.Td ta="right">{hidden(one) ? 'hidden' : formatPlain(score_percent)}</Table.Td>
            </Table.Tr>
          )),
        )}
      </Table.Tbody>
    </Table>
  );
}
