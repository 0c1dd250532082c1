import { Button, Table } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import type { ComparedOption } from '../../../../../shared/domain/case/compare-options.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { formatScore } from '../../../../ui/format-score.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { formatAmount } from '../../risks/format-amount.ts';
import type { ComparedOptions } from '../use-case.ts';
import styles from './compare.module.css';
import { OptionMatrix } from './option-matrix.tsx';
import {
  CLOSE_NOTE,
  optionFinding,
  preferenceSentence,
  routesSentence,
  switchSentence,
} from './option-words.ts';

interface CompareViewProps {
  readonly options: ComparedOptions;
  /** Opens the list of usual options. */
  readonly onPick: () => void;
}

/** The routes side by side: ratings, score, money, and how firm the order is. */
export function CompareView({ options, onPick }: CompareViewProps) {
  const { comparison, switches, currency } = options;
  const { list, close } = comparison;
  if (list.length === 0)
    return (
      <EmptyCard
        label="No options yet"
        actions={
          <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPick}>
            Add options from the list
          </Button>
        }
      >
        Compare at least three routes before anybody speaks of partners: leaving things as they are is one of
        them.
      </EmptyCard>
    );
  const ranked = list.toSorted((a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE));
  const preference = preferenceSentence(comparison);
  return (
    <div className={styles.page}>
      <section className={styles.card}>
        <ChartFrame
          title={optionFinding(comparison)}
          subtitle={`${routesSentence(comparison)}${close ? ` ${CLOSE_NOTE}` : ''} Amounts are for ${comparison.months} months, less or more than leaving things as they are.`}
          empty={comparison.leaders.length === 0}
          picture={
            <BarList
              label="Scores of the options"
              most={100}
              items={ranked.map((one) => ({
                id: one.option.id,
                label: one.option.name,
                detail: moneyWords(one, currency),
                value: one.score.score,
                valueText:
                  one.score.score === null
                    ? `${one.score.rated} of ${one.score.of} rated`
                    : formatScore(one.score.score),
                ...(one.option.preferred ? {} : { colour: 'var(--color-undecided)' }),
                ...(one.option.preferred ? { describe: 'preferred' } : {}),
              }))}
            />
          }
          table={<ScoreTable ranked={ranked} currency={currency} months={comparison.months} />}
        />
        <p className={styles.preference} data-tone={preference.tone}>
          {preference.text}
        </p>
      </section>
      <Panel title="Side by side" flush>
        <OptionMatrix options={options} />
      </Panel>
      {comparison.lead !== null && comparison.leaders.length === 1 && (
        <Panel title="How firm the order is">
          {switches.length === 0 ? (
            <p className={styles.quiet}>No change of a single weight would put another option first.</p>
          ) : (
            <ul className={styles.switches}>
              {switches.map((one) => (
                <li key={`${one.factor}/${one.direction}`}>{switchSentence(one)}</li>
              ))}
            </ul>
          )}
          <p className={styles.quiet}>
            Each sentence moves one weight and leaves the others as they are. Weights stand in Method settings
            ▸ Options.
          </p>
        </Panel>
      )}
    </div>
  );
}

function moneyWords({ cost, difference }: ComparedOption, currency: string): string {
  if (cost === null) return 'cost not known';
  const all = formatAmount(cost, currency);
  if (difference === null || Math.round(difference) === 0) return all;
  return `${all} (${formatAmount(Math.abs(difference), '')} ${difference < 0 ? 'less' : 'more'})`;
}

interface ScoreTableProps {
  readonly ranked: readonly ComparedOption[];
  readonly currency: string;
  readonly months: number;
}

function ScoreTable({ ranked, currency, months }: ScoreTableProps) {
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Option</Table.Th>
          <Table.Th ta="right">Place</Table.Th>
          <Table.Th ta="right">Score</Table.Th>
          <Table.Th ta="right">Over {months} months</Table.Th>
          <Table.Th ta="right">Against as is</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {ranked.map(({ option, rank, score, cost, difference }) => (
          <Table.Tr key={option.id}>
            <Table.Th scope="row" fw={400}>
              {option.name}
            </Table.Th>
            <Table.Td ta="right">{rank ?? '–'}</Table.Td>
            <Table.Td ta="right">{formatScore(score.score)}</Table.Td>
            <Table.Td ta="right">{formatAmount(cost, currency)}</Table.Td>
            <Table.Td ta="right">{formatAmount(difference, currency)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
