import { Button, Table } from '@mantine/core';
import { IconChartRadar, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
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

/** Values on a few axes, with every value reachable by keyboard and a table in place of the picture. */
export function RadarChart({ title, axes, series, format }: RadarChartProps) {
  const [asTable, setAsTable] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const shown = active === null ? null : axes[active];
  const values = (index: number) =>
    series.map(({ name, values }) => `${name.toLowerCase()} ${format(values[index] ?? null)}`).join(', ');
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={
            asTable ? <IconChartRadar size={16} aria-hidden /> : <IconTable size={16} aria-hidden />
          }
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? 'Show as chart' : 'Show as table'}
        </Button>
      </figcaption>
      {asTable ? (
        <ValueTable {...{ axes, series, format }} />
      ) : (
        <>
          <Legend series={series} />
          <RadarPicture {...{ title, axes, series, format, active, onActive: setActive, describe: values }} />
          <p className={styles.readout}>
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
      )}
    </figure>
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
