import { Table } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { cheapestProofs, type Proof } from '../../../../shared/domain/readiness/cheapest-proofs.ts';
import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../../../../shared/model/scales.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { formatPlain } from '../../../ui/format-score.ts';
import { ShowAll, useFirst } from '../../../ui/show-all.tsx';
import { questionPath } from '../question-path.ts';
import { explainProof } from './explain-proof.ts';
import styles from './gap-table.module.css';
import page from './results.module.css';

const FIRST = 5;

/** What to prove next: the evidence that adds most to the evidenced score for the least effort. */
export function ProofTable({ readiness }: { readonly readiness: Readiness }) {
  const proofs = useMemo(() => cheapestProofs(readiness), [readiness]);
  const { shown, toggle } = useFirst(proofs, FIRST);
  return (
    <section className={page.card}>
      <div className={page.head}>
        <h2>Cheapest proof to collect next</h2>
        <p className={page.quiet}>Ranked by what each step of evidence adds to the evidenced score.</p>
      </div>
      {proofs.length === 0 ? (
        <p className={page.quiet}>
          {readiness.answered === 0
            ? 'Answer questions, and those that lack proof will be ranked here.'
            : 'No proof would lift the score now: every answer that counts is backed as far as it claims.'}
        </p>
      ) : (
        <Table className={styles.table} verticalSpacing={8} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Question and evidence to ask for</Table.Th>
              <Table.Th w={150}>Evidence</Table.Th>
              <Table.Th w={100}>Counts as</Table.Th>
              <Table.Th ta="right" w={112}>
                Adds points
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((proof) => (
              <ProofRow key={proof.question.id} proof={proof} readiness={readiness} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <ShowAll toggle={toggle} />
    </section>
  );
}

function ProofRow({ proof, readiness }: { readonly proof: Proof; readonly readiness: Readiness }) {
  const { question, from, to, steps, level, lifted, gain } = proof;
  return (
    <Table.Tr>
      <Table.Td>
        <Link href={questionPath(question.id)} className={styles.question} title={question.text}>
          <strong>{question.id}</strong> <span className={styles.text}>{question.text}</span>
        </Link>
        <p className={styles.step}>{question.evidence_wanted}</p>
      </Table.Td>
      <Table.Td>
        {strengthName(from)} → <strong>{strengthName(to)}</strong>
        {steps > 1 && <p className={styles.step}>{steps} steps</p>}
      </Table.Td>
      <Table.Td>
        <span className={styles.levels}>
          <strong>{formatPlain(level)}</strong> → {formatPlain(lifted)}
        </span>
      </Table.Td>
      <Table.Td>
        <span className={styles.priority}>
          +{formatPlain(gain)}
          <ExplainButton
            what={`What proof for ${question.id} adds`}
            explain={() => explainProof(proof, readiness)}
          />
        </span>
      </Table.Td>
    </Table.Tr>
  );
}

/** A strength of evidence for people: "Seen". */
export function strengthName(strength: EvidenceStrength): string {
  return EVIDENCE_STRENGTHS.find(({ value }) => value === strength)?.label ?? strength;
}
