import { Select, Table } from '@mantine/core';
import type { Robustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import { weightsOf } from '../../../../shared/domain/robustness/matrix-means.ts';
import { tieWeight } from '../../../../shared/domain/robustness/tie-weight.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { formatScore } from '../../../ui/format-score.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useRemembered } from '../../../workbook/use-remembered.ts';
import { explainTies } from './explain-robustness.ts';
import styles from './robustness.module.css';
import { pointsText, shortLeadText, weightText } from './robustness-format.ts';

/** The weight of each criterion at which two vendors are level, for any two. */
export function TieWeightsView({ robustness }: { readonly robustness: Robustness }) {
  const { matrix, means, leader, runnerUp } = robustness;
  const [one, setOne] = useRemembered('robustness.tie-a', '');
  const [two, setTwo] = useRemembered('robustness.tie-b', '');
  const placeOf = (id: string, otherwise: number) => {
    const at = matrix.vendors.findIndex((vendor) => vendor.id === id);
    return at < 0 ? otherwise : at;
  };
  const a = placeOf(one, leader);
  const b = placeOf(two, a === runnerUp ? leader : runnerUp);
  const [nameA, nameB] = [matrix.vendors[a]?.name ?? '', matrix.vendors[b]?.name ?? ''];
  const lead = (means[a] ?? 0) - (means[b] ?? 0);
  const rows = weightsOf(matrix).map((weight01, criterion) => ({
    criterion,
    weight01,
    tie01: a === b ? null : tieWeight(matrix, criterion, a, b),
  }));
  const choices = matrix.vendors.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Select
          label="Vendor"
          size="xs"
          w={220}
          data={choices}
          value={matrix.vendors[a]?.id ?? null}
          allowDeselect={false}
          onChange={(id) => id !== null && setOne(id)}
        />
        <Select
          label="Against"
          size="xs"
          w={220}
          data={choices}
          value={matrix.vendors[b]?.id ?? null}
          allowDeselect={false}
          onChange={(id) => id !== null && setTwo(id)}
        />
      </div>
      {a === b ? (
        <p className={styles.quiet}>Choose two different vendors to compare.</p>
      ) : (
        <Panel
          title={
            Math.abs(lead) < 1e-9
              ? `${nameA} and ${nameB} are level`
              : `${lead > 0 ? nameA : nameB} is ${shortLeadText(Math.abs(lead))} points ahead of ${lead > 0 ? nameB : nameA}`
          }
          aside={<ExplainButton what="Tie weights" words explain={() => explainTies(robustness, a, b)} />}
        >
          <p className={styles.quiet}>
            The weight at which the two are level while all other weights keep their proportion. “None” means
            that this weight alone never makes them level.
          </p>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Criterion</Table.Th>
                <Table.Th ta="right">{nameA}</Table.Th>
                <Table.Th ta="right">{nameB}</Table.Th>
                <Table.Th ta="right">Weight now</Table.Th>
                <Table.Th ta="right">Level at</Table.Th>
                <Table.Th ta="right">Change, points</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ criterion, weight01, tie01 }) => (
                <Table.Tr key={criterion}>
                  <Table.Th scope="row">{matrix.criteria[criterion]?.name}</Table.Th>
                  <Table.Td ta="right">{pointsText(matrix.scores[a]?.[criterion] ?? 0)}</Table.Td>
                  <Table.Td ta="right">{pointsText(matrix.scores[b]?.[criterion] ?? 0)}</Table.Td>
                  <Table.Td ta="right">{weightText(weight01)}</Table.Td>
                  <Table.Td ta="right">{tie01 === null ? 'None' : weightText(tie01)}</Table.Td>
                  <Table.Td ta="right">{tie01 === null ? '' : changeText(tie01 - weight01)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Panel>
      )}
    </div>
  );
}

/** With an arrow for up or down, as in "▲ 3.4". */
function changeText(change01: number): string {
  return `${change01 < 0 ? '▼' : '▲'}\u00a0${formatScore(100 * Math.abs(change01))}`;
}
