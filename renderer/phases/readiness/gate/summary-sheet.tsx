import { useMemo } from 'react';
import type { DecisionAtGate } from '../../../../shared/domain/gate/gate-decisions.ts';
import type { GateFinding } from '../../../../shared/domain/gate/gate-finding.ts';
import type { GateSuggestion } from '../../../../shared/domain/gate/suggest-gate.ts';
import { engagementOf } from '../../../../shared/model/workbook.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { formatScore } from '../../../ui/format-score.ts';
import { today } from '../../../ui/today.ts';
import { useReadiness } from '../../../workbook/use-readiness.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { Dial } from './dial.tsx';
import { gateDials } from './gate-dials.ts';
import { outcomeName, weightOf } from './outcome-look.ts';
import styles from './summary.module.css';

interface SummarySheetProps {
  readonly suggestion: GateSuggestion;
  readonly gates: { readonly passed: number; readonly asked: number };
  readonly decision: DecisionAtGate | null;
}

const TOP = 5;

/** The gate on one A4 page: the decision, three dials, what speaks against it, the five largest gaps, and what is asked for. */
export function SummarySheet({ suggestion, gates, decision }: SummarySheetProps) {
  const { client, title, sample } = useWorkbook(engagementOf);
  const question = useWorkbook((w) => w.question);
  const people = useWorkbook((w) => w.person);
  const { gaps, answered } = useReadiness();
  const dials = useMemo(() => gateDials(suggestion, gates), [suggestion, gates]);
  const { findings, suggested } = suggestion;
  const against = findings.filter(({ severity }) => severity === 'stop' || severity === 'condition');
  const asks = decision?.conditions ?? [];
  const by = decision?.decision.decided_by ? people[decision.decision.decided_by]?.name : undefined;
  return (
    <div className={styles.sheet}>
      <header className={styles.head}>
        <div>
          <p>{client || title}</p>
          <h1>Readiness gate</h1>
        </div>
        <p>
          {client && <span>{title}</span>}
          <span>Figures of {formatDay(today())}</span>
          {sample && <span>Sample, invented figures</span>}
        </p>
      </header>
      <section className={styles.decision}>
        <div>
          <h2>Decision</h2>
          {decision ? (
            <>
              <p className={styles.outcome}>{outcomeName(decision.decision.outcome)}</p>
              <p className={styles.quiet}>
                {[decision.decision.decided_on && formatDay(decision.decision.decided_on), by]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              <p>{decision.decision.reason}</p>
            </>
          ) : (
            <p className={styles.outcome}>Not taken yet</p>
          )}
        </div>
        <div>
          <h2>What the figures suggest</h2>
          <p className={styles.outcome}>{outcomeName(suggested)}</p>
          <p className={styles.quiet}>Because {weightOf(findings) ?? 'nothing stops'}.</p>
        </div>
      </section>
      <section className={styles.dials}>
        {dials.map((dial) => (
          <Dial key={dial.label} {...dial} />
        ))}
      </section>
      <section>
        <h2>What speaks against going on</h2>
        {against.length === 0 ? <p>Nothing that the workbook knows of.</p> : <Against findings={against} />}
      </section>
      <section>
        <h2>The largest gaps of the checklist</h2>
        {gaps.length === 0 ? (
          <p>
            {answered === 0 ? 'No question is answered yet.' : 'Every answered question is at its target.'}
          </p>
        ) : (
          <table>
            <tbody>
              {gaps.slice(0, TOP).map(({ question: id, level, target }) => (
                <tr key={id}>
                  <th scope="row">{id}</th>
                  <td>{question[id]?.text}</td>
                  <td className={styles.number}>
                    {formatScore(level)} → {target}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section>
        <h2>
          {decision?.decision.outcome === 'no-go' ? 'To be done before it comes back' : 'What is asked for'}
        </h2>
        {asks.length === 0 ? (
          <p>
            {decision
              ? 'Nothing beyond the actions of the workbook.'
              : 'A decision, and an owner for each point above.'}
          </p>
        ) : (
          <table>
            <tbody>
              {asks.slice(0, MOST_ASKS).map(({ id, title: ask, owner, due }) => (
                <tr key={id}>
                  <td>{ask}</td>
                  <td className={styles.who}>{owner === null ? 'nobody yet' : people[owner]?.name}</td>
                  <td className={styles.number}>{due === null ? '' : formatDay(due)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <footer className={styles.foot}>
        Readiness Workbook. A suggestion by our own rules; the decision and its reasons are people’s.
      </footer>
    </div>
  );
}

/** What stops first; more than fit on the page are counted. */
function Against({ findings }: { readonly findings: readonly GateFinding[] }) {
  const sorted = findings.toSorted((a, b) => Number(b.severity === 'stop') - Number(a.severity === 'stop'));
  return (
    <>
      <ul className={styles.against}>
        {sorted.slice(0, MOST_FINDINGS).map(({ criterion, severity, sentence }) => (
          <li key={criterion.id} data-severity={severity}>
            <span>{severity === 'stop' ? '✕' : '!'}</span> {sentence}
          </li>
        ))}
      </ul>
      {sorted.length > MOST_FINDINGS && (
        <p className={styles.quiet}>and {sorted.length - MOST_FINDINGS} more in the workbook</p>
      )}
    </>
  );
}

const MOST_FINDINGS = 9;
const MOST_ASKS = 6;
