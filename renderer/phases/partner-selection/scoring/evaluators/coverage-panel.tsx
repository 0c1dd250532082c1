import { Table } from '@mantine/core';
import { Link } from 'wouter';
import type { Progress } from '../../../../../shared/domain/score/scoring-progress.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { PersonMark } from '../../../../ui/person-mark.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { useEvaluatorMarks } from '../use-evaluator-marks.ts';
import { useScoring } from '../use-scoring.ts';
import styles from './evaluators.module.css';
import { softCoverage } from './soft-coverage.ts';

/** How far each evaluator is with each vendor, and which matters of judgement only one person is asked about. */
export function CoveragePanel() {
  const { workbook, selection, progress } = useScoring();
  const markOf = useEvaluatorMarks();
  const { evaluators, pairs } = progress;
  const alone = softCoverage(workbook, selection, progress);
  if (evaluators.length === 0 || selection.vendors.length === 0) return null;
  return (
    <Panel title="Who has scored whom" flush>
      <ScrollRegion label="Evaluators by vendor" className={styles.scroller}>
        <Table className={styles.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Evaluator</Table.Th>
              {selection.vendors.map(({ id, name }) => (
                <Table.Th key={id}>{name}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {evaluators.map(({ id }) => {
              const mark = markOf(id);
              return (
                <Table.Tr key={id}>
                  <Table.Th scope="row" fw={400}>
                    {mark ? <PersonMark {...mark} named /> : id}
                  </Table.Th>
                  {selection.vendors.map(({ id: vendor }) => {
                    const pair = pairs.find((one) => one.evaluator === id && one.vendor === vendor);
                    return <Table.Td key={vendor}>{pair && <PairState pair={pair} />}</Table.Td>;
                  })}
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      {alone.length > 0 && (
        <p className={styles.note}>
          Matters of judgement that fewer than two people are asked about for some vendor: {alone.join(', ')}.
          Add an evaluator, or take one more criterion to somebody’s list.
        </p>
      )}
    </Panel>
  );
}

function PairState({ pair }: { readonly pair: Progress }) {
  const { asked, given, bare, handedIn, abstains } = pair;
  if (abstains !== null)
    return (
      <Link
        href={`/partner-selection/vendors/interests/${encodeURIComponent(abstains.id)}`}
        className={styles.tie ?? ''}
      >
        Does not score: a tie was declared
      </Link>
    );
  if (asked.length === 0) return <span className={styles.quiet}>Not asked</span>;
  return (
    <span className={styles.state}>
      <ToneBadge tone={handedIn ? 'good' : 'none'}>{handedIn ? 'Handed in' : 'Open'}</ToneBadge>
      <span className={styles.quiet}>
        {given} of {asked.length}
        {bare > 0 && `, ${bare} without evidence`}
      </span>
    </span>
  );
}
