import { Table } from '@mantine/core';
import { evaluatorRankings } from '../../../../../shared/domain/score/evaluator-rankings.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { PersonMark } from '../../../../ui/person-mark.tsx';
import styles from '../ranking/ranking.module.css';
import { formatTwo } from '../two-decimals.ts';
import { useEvaluatorMarks } from '../use-evaluator-marks.ts';
import { useScoring } from '../use-scoring.ts';

/** Who would win if one evaluator's scores alone counted. */
export function WinnersPanel() {
  const { workbook, selection } = useScoring();
  const markOf = useEvaluatorMarks();
  const rankings = evaluatorRankings(workbook, selection);
  const winners = new Set(rankings.flatMap((one) => one.winners));
  return (
    <Panel title="Winner by evaluator">
      {rankings.length === 0 ? (
        <p className={styles.quiet}>Nobody has handed in scores yet.</p>
      ) : (
        <>
          <p className={styles.quiet}>
            {winners.size === 0
              ? 'Nobody has scored two vendors alike yet.'
              : winners.size === 1
                ? 'Every evaluator would choose the same vendor.'
                : 'The evaluators would not all choose the same vendor.'}{' '}
            Each ranking rests on what that person scored, and on the price; a vendor with gaps is not
            compared.
          </p>
          <Table className={styles.table ?? ''}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Evaluator</Table.Th>
                {selection.vendors.map(({ id, name }) => (
                  <Table.Th key={id} ta="right">
                    {name}
                  </Table.Th>
                ))}
                <Table.Th ta="right">Weight covered, %</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rankings.map(({ evaluator, vendors, winners: first, covered01 }) => {
                const mark = markOf(evaluator);
                return (
                  <Table.Tr key={evaluator}>
                    <Table.Th scope="row" fw={400}>
                      {mark ? <PersonMark {...mark} named /> : evaluator}
                    </Table.Th>
                    {vendors.map(({ vendor, weighted }) => (
                      <Table.Td key={vendor} ta="right" fw={first.includes(vendor) ? 700 : 400}>
                        {weighted === null ? 'not scored' : formatTwo(weighted)}
                        {first.includes(vendor) && ' first'}
                      </Table.Td>
                    ))}
                    <Table.Td ta="right">{Math.round(covered01 * 100)}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </>
      )}
    </Panel>
  );
}
