import { Table } from '@mantine/core';
import { Link } from 'wouter';
import type { ComparisonRow } from '../../../../shared/domain/recommendation/compare-vendors.ts';
import { listWords } from '../../../../shared/domain/recommendation/plain-words.ts';
import type { VendorAssessment } from '../../../../shared/domain/score/assess-vendors.ts';
import { scorePercent } from '../../../../shared/domain/score/weighted-mean.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { formatScore } from '../../../ui/format-score.ts';
import { Panel } from '../../../ui/panel.tsx';
import { RadarChart } from '../../../ui/radar-chart.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { explainComparison } from './explain-recommendation.ts';
import styles from './recommendation.module.css';
import { formatTwo } from './two-decimals.ts';
import type { RecommendationRoom } from './use-recommendation.ts';

/** The short list side by side: services, charges, reliability, data protection, with what tells most. */
export function ComparisonView({ facts, comparison }: RecommendationRoom) {
  const { vendors } = facts.selection;
  if (vendors.length === 0)
    return (
      <EmptyCard
        label="Nobody to compare yet"
        actions={<Link href="/partner-selection/vendors">Vendors</Link>}
      >
        Vendors stand here once they are on the short list.
      </EmptyCard>
    );
  return (
    <div className={styles.compare}>
      <Panel
        title="Side by side"
        aside={
          <ExplainButton
            what="Comparison in four rows"
            explain={() => explainComparison(comparison, vendors)}
            words
          />
        }
      >
        <ScrollRegion label="Vendors side by side" className={styles.wide}>
          <Table className={styles.table ?? ''} verticalSpacing={8}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Row</Table.Th>
                {vendors.map(({ id, name, rank }) => (
                  <Table.Th key={id}>
                    <Link href={rowPath('vendor', id) ?? ''}>{name}</Link>
                    <p className={styles.quiet}>{rank === null ? 'not ranked' : `number ${rank}`}</p>
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {comparison.map(({ group, label, weight01, cells }) => (
                <Table.Tr key={group}>
                  <Table.Th scope="row">
                    {label}
                    <p className={styles.quiet}>{formatScore(weight01 * 100)} % of the whole</p>
                  </Table.Th>
                  {cells.map(({ vendor, score, facts: telling }) => (
                    <Table.Td key={vendor}>
                      <span className={styles.score}>
                        <Figure value={score} format={formatTwo} />
                      </span>
                      {telling.map((fact) => (
                        <p key={fact} className={styles.quiet}>
                          {fact}
                        </p>
                      ))}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      </Panel>
      <ComparisonRadar vendors={vendors} comparison={comparison} />
    </div>
  );
}

interface ComparisonRadarProps {
  readonly vendors: readonly VendorAssessment[];
  readonly comparison: readonly ComparisonRow[];
}

/** The first two by rank on the four rows; a radar of more than two cannot be read. */
function ComparisonRadar({ vendors, comparison }: ComparisonRadarProps) {
  const ranked = vendors
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const [first, second] = ranked;
  const rows = comparison.filter(({ criteria }) => criteria.length > 0);
  if (!first || !second || rows.length < 3) return null;
  const values = ({ id }: VendorAssessment) =>
    rows.map(({ cells }) => {
      const score = cells.find(({ vendor }) => vendor === id)?.score ?? null;
      return score === null ? null : scorePercent(score);
    });
  return (
    <RadarChart
      title={radarFinding(first, second, rows)}
      axes={rows.map(({ label }) => ({ code: '', name: label }))}
      series={[
        { name: first.name, values: values(first), role: 'main' },
        { name: second.name, values: values(second), role: 'beside' },
      ]}
      format={formatScore}
    />
  );
}

/** "Alpha leads in services and charges, Beta in reliability". */
function radarFinding(
  first: VendorAssessment,
  second: VendorAssessment,
  rows: readonly ComparisonRow[],
): string {
  const score = (row: ComparisonRow, { id }: VendorAssessment) =>
    row.cells.find(({ vendor }) => vendor === id)?.score ?? 0;
  const ahead = (one: VendorAssessment, other: VendorAssessment) =>
    rows.filter((row) => score(row, one) > score(row, other)).map(({ label }) => label.toLowerCase());
  const [mine, theirs] = [ahead(first, second), ahead(second, first)];
  const lead =
    mine.length === 0 ? `${first.name} leads in no row` : `${first.name} is ahead in ${listWords(mine)}`;
  return theirs.length === 0 ? lead : `${lead}, ${second.name} in ${listWords(theirs)}`;
}
