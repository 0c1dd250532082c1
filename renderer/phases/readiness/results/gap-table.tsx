import { Button, Table } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { formatPlain } from '../../../ui/format-score.ts';
import { levelName } from '../../../ui/level-name.ts';
import { questionPath } from '../question-path.ts';
import { explainGap } from './explain-gap.ts';
import styles from './gap-table.module.css';
import page from './results.module.css';

const FIRST = 10;

/** The answered questions below their target, the most pressing first. */
export function GapTable({ readiness }: { readonly readiness: Readiness }) {
  const { gaps, dimensions, basis, answered } = readiness;
  const [all, setAll] = useState(false);
  const find = useMemo(() => {
    const found = new Map(
      dimensions.flatMap((d) => d.questions.map((q) => [q.question.id, { ...d, ...q }] as const)),
    );
    return (id: string) => found.get(id);
  }, [dimensions]);
  const shown = all ? gaps : gaps.slice(0, FIRST);
  return (
    <section className={page.card}>
      <div className={page.head}>
        <h2>
          {gaps.length === 0 ? 'Gaps' : `${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'} to the target`}
        </h2>
        <p className={page.quiet}>Ranked by weight and levels to go, from {basis} levels.</p>
      </div>
      {gaps.length === 0 ? (
        <p className={page.quiet}>
          {answered === 0
            ? 'Answer questions, and those below their target will be ranked here.'
            : 'Every answered question has reached its target.'}
        </p>
      ) : (
        <Table className={styles.table} verticalSpacing={8} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right" w={44}>
                Rank
              </Table.Th>
              <Table.Th>Question and next step</Table.Th>
              <Table.Th w={116}>Level to target</Table.Th>
              <Table.Th ta="right" w={104}>
                Priority
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((gap, index) => {
              const asked = find(gap.question);
              if (!asked) return null;
              const { question, dimension } = asked;
              return (
                <Table.Tr key={gap.question}>
                  <Table.Td ta="right" c="var(--text-quiet)">
                    {index + 1}
                  </Table.Td>
                  <Table.Td>
                    <Link href={questionPath(gap.question)} className={styles.question} title={question.text}>
                      <strong>{gap.question}</strong> <span className={styles.text}>{question.text}</span>
                    </Link>
                    <p className={styles.step}>{question.next_step}</p>
                  </Table.Td>
                  <Table.Td>
                    <span
                      className={styles.levels}
                      title={`From ${levelName(gap.level)} to ${levelName(gap.target)}`}
                    >
                      <strong>{formatPlain(gap.level)}</strong> → {gap.target}
                    </span>
                  </Table.Td>
                  <Table.Td>
                    <span className={styles.priority}>
                      {formatPlain(gap.priority)}
                      <ExplainButton
                        what={`Priority of ${gap.question}`}
                        explain={() => explainGap(gap, dimension, question, basis)}
                      />
                    </span>
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      )}
      {gaps.length > FIRST && (
        <Button mt={12} size="compact-sm" variant="subtle" onClick={() => setAll(!all)}>
          {all ? `Show the first ${FIRST}` : `Show all ${gaps.length} gaps`}
        </Button>
      )}
    </section>
  );
}
