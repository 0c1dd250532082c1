import { Table } from '@mantine/core';
import { useMemo } from 'react';
import type {
  AssessedScenario,
  BusinessCase,
} from '../../../../../shared/domain/business-case/case-result.ts';
import {
  caseTornado,
  MOVED_FIGURES,
  type TornadoLine,
} from '../../../../../shared/domain/business-case/case-tornado.ts';
import { TornadoBars } from '../../../../ui/charts/tornado-bars.tsx';
import { formatAmount } from '../../../../ui/format-amount.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../case.module.css';

/** More bars than these say nothing that matters; the table has all. */
const MOST = 14;

interface TornadoChartProps {
  readonly business: BusinessCase;
  readonly baseline: AssessedScenario;
  readonly shown: AssessedScenario;
}

/** Which figure moves the net present value most, each taken alone from its low to its high end. */
export function TornadoChart({ business: { rate01, currency }, baseline, shown }: TornadoChartProps) {
  const parameter = useWorkbook((w) => w.parameter);
  const tornado = useMemo(
    () => caseTornado(shown.plan, baseline.plan, { parameter, rate01 }),
    [shown, baseline, parameter, rate01],
  );
  const lines = new Map([...baseline.lines, ...shown.lines].map(({ line }) => [line.id, line.name]));
  const nameOf = ({ id, figure }: TornadoLine) =>
    figure === 'line' ? (lines.get(id) ?? id) : MOVED_FIGURES[figure];
  const inputOf = ({ figure }: TornadoLine, input: number) =>
    figure === 'line' || figure === 'volume'
      ? `${formatPlain(input)} %`
      : `${input > 0 ? '+' : '−'}${formatPlain(Math.abs(input))} ${Math.abs(input) === 1 ? 'point' : 'points'}`;
  const turning = tornado.lines.filter(({ low, high }) => low > 0 !== high > 0).length;
  const [first] = tornado.lines;
  return (
    <TornadoBars
      title={
        first
          ? `${nameOf(first)} moves the result most; ${turning === 0 ? 'no figure alone turns it' : turning === 1 ? 'one figure alone can turn it' : `${turning} figures can each turn it alone`}`
          : 'Nothing is uncertain'
      }
      subtitle="Net present value when one figure takes its low and its high end and all others stay. Lines without a range are taken to be certain."
      label="Net present value when one figure is moved"
      rows={tornado.lines.slice(0, MOST).map((line) => ({
        id: line.id,
        label: nameOf(line),
        low: line.low,
        high: line.high,
        lowLabel: inputOf(line, line.lowInput),
        highLabel: inputOf(line, line.highInput),
      }))}
      centre={tornado.npv}
      centreLabel="as planned"
      mark={{ value: 0, label: 'nothing won, nothing lost' }}
      format={(value) => formatAmount(value, '')}
      table={
        <>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Figure</Table.Th>
                <Table.Th ta="right">Low</Table.Th>
                <Table.Th ta="right">Net present value, {currency}</Table.Th>
                <Table.Th ta="right">High</Table.Th>
                <Table.Th ta="right">Net present value, {currency}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {tornado.lines.map((line) => (
                <Table.Tr key={line.id}>
                  <Table.Th scope="row" fw={400}>
                    {nameOf(line)}
                  </Table.Th>
                  <Table.Td ta="right">{inputOf(line, line.lowInput)}</Table.Td>
                  <Table.Td ta="right">{formatAmount(line.low, '')}</Table.Td>
                  <Table.Td ta="right">{inputOf(line, line.highInput)}</Table.Td>
                  <Table.Td ta="right">{formatAmount(line.high, '')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <p className={styles.quiet}>
            Everything at its worse end: {formatAmount(tornado.worst, currency)}. Everything at its better
            end: {formatAmount(tornado.best, currency)}. The discount rate stays in both.
          </p>
        </>
      }
    />
  );
}
