import { Button, Table } from '@mantine/core';
import { takeOverWeights } from '../../../../../shared/commands/selection/take-over-weights.ts';
import {
  methodLabel,
  proposeWeights,
  type WeightProposal,
} from '../../../../../shared/domain/criterion/methods/propose-weights.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { commit } from '../../../../workbook/store.ts';
import styles from '../criteria.module.css';
import { explainProposal } from '../explain-criteria.ts';

interface ProposalPanelProps {
  readonly proposal: WeightProposal;
  /** The order that the proposal was made with, where it is by rank. */
  readonly order: readonly string[] | null;
  readonly fixed: boolean;
}

/** The weights in force beside what the method says, and the act that takes these over. */
export function ProposalPanel({ proposal, order, fixed }: ProposalPanelProps) {
  const { rows, lacks, warnings, method, parent } = proposal;
  const ready = lacks.length === 0;
  const differs = rows.some(({ before, after }) => after !== null && before !== after);
  const take = () =>
    commit((workbook) => takeOverWeights(workbook, proposeWeights(workbook, method, parent, order))).catch(
      showRefusal,
    );
  return (
    <section className={styles.proposal} aria-label="What the method says">
      <ChartFrame
        title={findingOf(rows)}
        subtitle={
          method === 'direct'
            ? 'The weights in force, scaled to 100.'
            : ready
              ? `Bars: ${methodLabel(method).toLowerCase()}. Marks: the weights in force.`
              : 'The weights in force; what the method says is not complete yet.'
        }
        aside={<ExplainButton what="Weights" explain={() => explainProposal(proposal)} />}
        empty={rows.length === 0}
        picture={
          <BarList
            label="Weights"
            items={rows.map((row) => ({
              id: row.id,
              label: row.name,
              value: shownOf(row),
              target: ready && method !== 'direct' ? row.before : null,
              valueText: wordsOf(row, ready && method !== 'direct'),
            }))}
          />
        }
        table={<ProposalTable proposal={proposal} />}
      />
      {lacks.map((text) => (
        <p key={text} className={styles.lack}>
          {text}
        </p>
      ))}
      {warnings.map((text) => (
        <p key={text} className={styles.warning}>
          {text}
        </p>
      ))}
      {ready && differs && (
        <div className={styles.take}>
          <Button size="sm" disabled={fixed} onClick={take}>
            {method === 'direct' ? 'Scale to 100' : 'Take over these weights'}
          </Button>
          {fixed && <span className={styles.quiet}>Frozen: open it with a reason first.</span>}
        </div>
      )}
      {ready && !differs && (
        <p className={styles.quiet}>
          {method === 'direct' ? 'They sum to 100.' : 'The weights in force are these already.'}
        </p>
      )}
    </section>
  );
}

type Row = WeightProposal['rows'][number];

/** What counts most, or how many share that place. */
function findingOf(rows: readonly Row[]): string {
  const most = Math.max(0, ...rows.map(shownOf));
  if (most === 0) return 'No weights yet';
  const heaviest = rows.filter((row) => shownOf(row) === most);
  const weight = `${formatScore(most)} %`;
  return heaviest.length === 1
    ? `${heaviest[0]?.name} counts most: ${weight}`
    : `${heaviest.length} count most, with ${weight} each`;
}

function shownOf({ before, after }: Row): number {
  return after ?? before ?? 0;
}

function wordsOf({ before, after }: Row, both: boolean): string {
  if (after === null) return before === null ? 'none' : `${formatPlain(before)} %`;
  return both ? `${formatPlain(before)} → ${formatPlain(after)} %` : `${formatPlain(after)} %`;
}

function ProposalTable({ proposal: { rows } }: { readonly proposal: WeightProposal }) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Criterion</Table.Th>
          {['In force, %', 'The method says, %', 'Change'].map((name) => (
            <Table.Th key={name} scope="col" ta="right">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, name, before, after }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400}>
              {name}
            </Table.Th>
            <Table.Td ta="right">{formatPlain(before)}</Table.Td>
            <Table.Td ta="right">{formatPlain(after)}</Table.Td>
            <Table.Td ta="right">
              {before === null || after === null
                ? '–'
                : formatPlain(Math.round((after - before) * 100) / 100)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
