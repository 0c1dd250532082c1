import { Table } from '@mantine/core';
import { useState } from 'react';
import { ChartFrame } from './charts/chart-frame.tsx';
import styles from './radar-chart.module.css';
import { RadarPicture } from './radar-picture.tsx';
import type { RadarAxis, RadarSeries } from './radar-series.ts';

interface RadarChartProps {
  /** The finding, as in "Process maturity holds readiness back". */
  readonly title: string;
  readonly axes: readonly RadarAxis[];
  readonly series: readonly RadarSeries[];
  readonly format: (value: number | null) => string;
}

/** Values on a few axes, with every value reachable by keyboard, as a table, and as a picture to copy. */
export function RadarChart({ title, axes, series, format }: RadarChartProps) {
  const [active, setActive] = useState<number | null>(null);
  const shown = active === null ? null : axes[active];
  const values = (index: number) =>
    series.map(({ name, values }) => `${name.toLowerCase()} ${format(values[index] ?? null)}`).join(', ');
  return (
    <ChartFrame
      title={title}
      subtitle={<Legend series={series} />}
      picture={
        <>
          <RadarPicture {...{ title, axes, series, format, active, onActive: setActive, describe: values }} />
          <p className={styles.readout} data-not-pictured>
            {shown && active !== null ? (
              <>
                <strong>
                  {shown.code} {shown.name}
                </strong>
                : {values(active)}
              </>
            ) : (
              'Point at an axis, or use Tab and the arrow keys, to read its values.'
            )}
          </p>
        </>
      }
      table={<ValueTable {...{ axes, series, format }} />}
    />
  );
}

function Legend({ series }: { readonly series: readonly RadarSeries[] }) {
  return (
    <ul className={styles.legend}>
      {series.map(({ name, role }) => (
        <li key={name}>
          <svg width={22} height={10} aria-hidden="true">
            <line className={styles[role]} x1={1} y1={5} x2={21} y2={5} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function ValueTable({ axes, series, format }: Omit<RadarChartProps, 'title'>) {
  return (
    <Table className={styles.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Dimension</Table.Th>
          {series.map(({ name }) => (
            <Table.Th key={name} ta="right">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {axes.map(({ code, name }, index) => (
          <Table.Tr key={code}>
            <Table.Th scope="row" fw={400}>
              {code} {name}
            </Table.Th>
            {series.map((one) => (
              <Table.Td key={one.name} ta="right">
                {format(one.values[index] ?? null)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
