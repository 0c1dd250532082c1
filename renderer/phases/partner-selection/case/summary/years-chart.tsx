import { Table } from '@mantine/core';
import type {
  AssessedScenario,
  BusinessCase,
} from '../../../../../shared/domain/business-case/case-result.ts';
import { CASE_PARTS } from '../../../../../shared/domain/business-case/line-amounts.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { type BarPart, PartBars } from '../../../../ui/charts/part-bars.tsx';
import { formatAmount } from '../../../../ui/format-amount.ts';

const LOOKS: Readonly<Record<string, Pick<BarPart, 'symbol' | 'colour'>>> = {
  fee: { symbol: '●', colour: 'var(--color-outsource)' },
  running: { symbol: '◆', colour: 'color-mix(in srgb, var(--color-outsource) 45%, var(--surface))' },
  home: { symbol: '■', colour: 'var(--color-keep)' },
  'one-time': { symbol: '▲', colour: 'var(--color-undecided)' },
  exit: { symbol: '✕', colour: 'var(--text)' },
};

const PARTS: readonly BarPart[] = CASE_PARTS.map(({ value, label }) => ({
  key: value,
  label,
  ...(LOOKS[value] ?? { symbol: '○', colour: 'var(--color-undecided)' }),
}));

interface YearsChartProps {
  readonly business: BusinessCase;
  readonly shown: AssessedScenario;
}

/** What a scenario costs year by year, by what is paid for, beside the cost of staying. */
export function YearsChart({ business: { currency, baseline }, shown }: YearsChartProps) {
  const { years } = shown;
  const bars = years.flatMap((year) => {
    const name = year.year === 0 ? 'Before' : `Year ${year.year}`;
    const total = (value: number) => formatAmount(value, '');
    return [
      { id: `s-${year.year}`, label: name, values: year.parts, total: total(year.total) },
      ...(Math.round(year.baseline) === 0
        ? []
        : [
            {
              id: `b-${year.year}`,
              label: '',
              detail: `staying in year ${year.year}`,
              values: { home: year.baseline },
              total: total(year.baseline),
            },
          ]),
    ];
  });
  const dearest = years.filter(({ year, flow }) => year > 0 && flow < 0).length;
  const running = years.length - 1;
  return (
    <ChartFrame
      title={
        dearest === 0
          ? `${shown.plan.scenario.name} costs less than staying in every year of the term`
          : `${shown.plan.scenario.name} costs more than staying in ${dearest} of ${running} years`
      }
      subtitle={`Cost of each year by what is paid for, in ${currency}; below it the same year of “${baseline?.plan.scenario.name ?? ''}”.`}
      picture={
        <PartBars
          label="Cost by year"
          parts={PARTS}
          bars={bars}
          format={(value) => formatAmount(value, '')}
        />
      }
      table={
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Year</Table.Th>
              {PARTS.map(({ key, label }) => (
                <Table.Th key={key} ta="right">
                  {label}
                </Table.Th>
              ))}
              <Table.Th ta="right">In all</Table.Th>
              <Table.Th ta="right">Staying</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {years.map((year) => (
              <Table.Tr key={year.year}>
                <Table.Th scope="row">{year.year === 0 ? 'Before' : `Year ${year.year}`}</Table.Th>
                {CASE_PARTS.map(({ value }) => (
                  <Table.Td key={value} ta="right">
                    {formatAmount(year.parts[value], '')}
                  </Table.Td>
                ))}
                <Table.Td ta="right">{formatAmount(year.total, '')}</Table.Td>
                <Table.Td ta="right">{formatAmount(year.baseline, '')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      }
    />
  );
}
