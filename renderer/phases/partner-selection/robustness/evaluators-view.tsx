import { Table } from '@mantine/core';
import { useMemo } from 'react';
import { assessSelection } from '../../../../shared/domain/score/assess-vendors.ts';
import { evaluatorRankings } from '../../../../shared/domain/score/evaluator-rankings.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { EVALUATORS_EXPLAINED } from './explain-chances.ts';
import styles from './robustness.module.css';
import { namesText, pointsText, weightText } from './robustness-format.ts';

/** Who would win if the scores of one evaluator alone counted. */
export function EvaluatorsView() {
  const workbook = useWorkbook((w) => w);
  const { ranked, rankings } = useMemo(() => {
    const selection = assessSelection(workbook);
    const ranked = selection.vendors.filter(({ rank }) => rank !== null);
    return { ranked, rankings: evaluatorRankings(workbook, { ...selection, vendors: ranked }) };
  }, [workbook]);
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const nameOf = (evaluator: string) => {
    const person = workbook.evaluator[evaluator]?.person;
    return (person && workbook.person[person]?.name) ?? evaluator;
  };
  const vendorName = (id: string) => workbook.vendor[id]?.name ?? id;
  const same = rankings.filter(({ winners }) => winners.some((id) => leaders.some((one) => one.id === id)));
  return (
    <div className={styles.view}>
      <Panel
        title={
          rankings.length === 0
            ? 'No evaluator has handed in scores yet'
            : `${same.length} of ${rankings.length} evaluators put ${namesText(leaders.map(({ name }) => name))} first`
        }
        aside={<ExplainButton what="Evaluators" words explain={() => EVALUATORS_EXPLAINED} />}
      >
        {rankings.length > 0 && (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Evaluator</Table.Th>
                <Table.Th>In front</Table.Th>
                {ranked.map(({ id, name }) => (
                  <Table.Th key={id} ta="right">
                    {name}
                  </Table.Th>
                ))}
                <Table.Th ta="right">Rests on</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rankings.map(({ evaluator, winners, vendors: own, covered01 }) => (
                <Table.Tr key={evaluator}>
                  <Table.Th scope="row">{nameOf(evaluator)}</Table.Th>
                  <Table.Td>
                    {winners.length === 0 ? 'nothing to compare' : namesText(winners.map(vendorName))}
                  </Table.Td>
                  {own.map(({ vendor, weighted, hasGaps }) => (
                    <Table.Td key={vendor} ta="right">
                      {weighted === null ? 'not scored' : hasGaps ? 'with gaps' : pointsText(weighted)}
                    </Table.Td>
                  ))}
                  <Table.Td ta="right">{weightText(covered01)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <p className={styles.after}>
          “Rests on” is the weight of what the evaluator scored, with the price: a ranking by that part only.
          A vendor “with gaps” lacks a score that the same evaluator gave another one, and is not compared.
        </p>
      </Panel>
    </div>
  );
}
