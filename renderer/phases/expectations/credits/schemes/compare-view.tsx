import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CreditAssessment, TriedScheme } from '../../../../../shared/domain/credit/assess-credits.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { firstTrigger } from '../credit-words.ts';
import { ofMonths } from '../month-words.ts';
import { amountFormat } from '../use-credits.ts';
import { ChooseButton } from './scheme-result.tsx';
import styles from './schemes.module.css';

interface CompareViewProps {
  readonly credits: CreditAssessment;
  readonly currency: string;
}

/** The schemes side by side, each tried on the same months. */
export function CompareView({ credits: { schemes, chosen }, currency }: CompareViewProps) {
  const isChosen = (one: TriedScheme) => one === chosen;
  const amount = (one: TriedScheme, value: number) => amountFormat(one.fee === null ? null : currency)(value);
  // Amounts in different units cannot stand side by side: they are compared in percent of a month's fee then.
  const mixed = new Set(schemes.map(({ fee }) => fee === null)).size > 1;
  const same = ({ fee }: TriedScheme, value: number) =>
    !mixed || fee === null ? value : fee === 0 ? 0 : (value / fee) * 100;
  const written = (one: TriedScheme, value: number) =>
    mixed ? amountFormat(null)(value) : amount(one, value);
  const row = (name: string, cell: (one: TriedScheme) => ReactNode, kind?: string) => (
    <tr key={name} data-kind={kind}>
      <th scope="row">{name}</th>
      {schemes.map((one) => (
        <td key={one.scheme.id} data-chosen={isChosen(one) || undefined}>
          {cell(one)}
        </td>
      ))}
    </tr>
  );
  const months = (number: number) => `${number} ${number === 1 ? 'month' : 'months'}`;
  const times = (number: number, words: string) => (number === 0 ? 'no right' : `${number} ${words}`);
  return (
    <div className={styles.page}>
      <section className={styles.card}>
        <ChartFrame
          title={compareFinding(schemes, same, written)}
          subtitle="Credits on the same months, after the cap and less what is earned back; the paler part is earned back."
          picture={
            <BarList
              label="Credits of the schemes"
              items={schemes.map((one) => {
                const total = same(one, one.simulation.total);
                const rest = same(one, one.simulation.total - one.simulation.earnedBack);
                return {
                  id: one.scheme.id,
                  label: one.scheme.name,
                  detail: isChosen(one) ? 'Chosen' : `${formatPlain(one.scheme.at_risk_percent)} % at risk`,
                  value: rest,
                  claimed: total,
                  valueText: written(one, rest),
                  describe: `${written(one, total)} before earn-back`,
                  ...(isChosen(one) ? {} : { colour: 'var(--color-undecided)' }),
                };
              })}
            />
          }
          table={
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Scheme</Table.Th>
                  <Table.Th ta="right">Credits</Table.Th>
                  <Table.Th ta="right">Earned back</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {schemes.map((one) => (
                  <Table.Tr key={one.scheme.id}>
                    <Table.Th scope="row" fw={400}>
                      {one.scheme.name}
                    </Table.Th>
                    <Table.Td ta="right">{amount(one, one.simulation.total)}</Table.Td>
                    <Table.Td ta="right">{amount(one, one.simulation.earnedBack)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          }
        />
      </section>
      <Panel title="Side by side" flush>
        <ScrollRegion className={styles.scroll} label="Schemes side by side">
          <table className={styles.matrix}>
            <thead>
              <tr>
                <td />
                {schemes.map((one) => (
                  <th key={one.scheme.id} scope="col" data-chosen={isChosen(one) || undefined}>
                    <Link href={rowPath('credit_scheme', one.scheme.id) ?? ''}>{one.scheme.name}</Link>
                    <ChooseButton tried={one} chosen={isChosen(one)} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {row('Monthly fee', (one) => (one.fee === null ? 'not known' : amount(one, one.fee)))}
              {row('At risk', ({ scheme }) => `${formatPlain(scheme.at_risk_percent)} %`)}
              {row(
                'Second, third month running',
                ({ scheme }) => `×${formatPlain(scheme.second_month)}, ×${formatPlain(scheme.third_month)}`,
              )}
              {row('Months below expected', ({ scheme }) =>
                scheme.below_expected_months === 0
                  ? 'do not count'
                  : `count from ${scheme.below_expected_months} running`,
              )}
              {row('Earn-back', ({ scheme }) =>
                scheme.earn_back
                  ? `${months(scheme.earn_back_months)} within ${scheme.earn_back_within}`
                  : 'none',
              )}
              {row('Grace', ({ scheme }) => months(scheme.grace_months))}
              {row('Credits', (one) => amount(one, one.simulation.total), 'result')}
              {row(
                'Share of the fees',
                ({ simulation }) =>
                  simulation.share01 === null ? '–' : `${formatScore(simulation.share01 * 100)} %`,
                'result',
              )}
              {row(
                'Months with a miss',
                ({ simulation, history }) => ofMonths(simulation.breaches, history.months.length),
                'result',
              )}
              {row(
                'Months at the cap',
                ({ simulation }) => simulation.months.filter(({ atCap }) => atCap).length,
                'result',
              )}
              {row('Earned back', (one) => amount(one, one.simulation.earnedBack), 'result')}
              {row('Incentive', (one) => amount(one, one.simulation.incentive), 'result')}
              {row('Termination, in a row', ({ scheme }) => times(scheme.stop_in_a_row, 'months running'))}
              {row('Termination, in twelve months', ({ scheme }) => times(scheme.stop_in_a_year, 'misses'))}
              {row('Right to terminate', (one) => firstTrigger(one)?.month ?? 'not reached', 'result')}
              {row('Note', ({ scheme }) => scheme.note || '–', 'words')}
            </tbody>
          </table>
        </ScrollRegion>
      </Panel>
    </div>
  );
}

function compareFinding(
  schemes: readonly TriedScheme[],
  same: (one: TriedScheme, value: number) => number,
  written: (one: TriedScheme, value: number) => string,
): string {
  const net = (one: TriedScheme) => same(one, one.simulation.total - one.simulation.earnedBack);
  const sorted = schemes.toSorted((a, b) => net(b) - net(a));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (schemes.every(({ history }) => history.months.length === 0 || history.levels.length === 0))
    return 'No months of a critical service level to try the schemes on yet';
  if (schemes.length === 1) return 'One scheme so far: add another, and they stand side by side here';
  if (!first || !last || first === last || net(first) === net(last))
    return 'The same months, under every scheme of the register';
  return `${first.scheme.name} costs ${written(first, net(first) - net(last))} more than ${last.scheme.name}`;
}
