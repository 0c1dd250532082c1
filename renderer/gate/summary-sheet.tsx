import type { ReactNode } from 'react';
import type { DecisionAtGate } from '../../shared/domain/gate/gate-decisions.ts';
import type { GateFinding } from '../../shared/domain/gate/gate-finding.ts';
import type { GateSuggestion } from '../../shared/domain/gate/gate-suggestion.ts';
import { engagementOf } from '../../shared/model/workbook.ts';
import { formatDay } from '../ui/format-day.ts';
import { today } from '../ui/today.ts';
import { useWorkbook } from '../workbook/use-workbook.ts';
import { Dial } from './dial.tsx';
import type { DialFigure } from './dial-figure.ts';
import { outcomeName, weightOf } from './outcome-look.ts';
import styles from './summary.module.css';

/** What the page of one gate says that the pages of others do not. */
export interface SummaryAbout {
  /** As in "Readiness gate". */
  readonly title: string;
  /** The end of the file's name, as in "gate 1". */
  readonly paper: string;
  readonly dials: readonly DialFigure[];
  /** A part between what speaks against going on and what is asked for. */
  readonly part: { readonly title: string; readonly content: ReactNode } | null;
  /** What speaks against going on: so many at most. */
  readonly mostFindings: number;
}

interface SummarySheetProps {
  readonly suggestion: GateSuggestion;
  readonly about: SummaryAbout;
  readonly decision: DecisionAtGate | null;
}

/** The gate on one A4 page: the decision, dials, what speaks against it, a part of its own, and what is asked for. */
export function SummarySheet({ suggestion, about, decision }: SummarySheetProps) {
  const { client, title, sample } = useWorkbook(engagementOf);
  const people = useWorkbook((w) => w.person);
  const { findings, suggested } = suggestion;
  const against = findings.filter(({ severity }) => severity === 'stop' || severity === 'condition');
  const asks = decision?.conditions ?? [];
  const vendors = useWorkbook((w) => w.vendor);
  const partner = decision?.decision.vendor ? vendors[decision.decision.vendor]?.name : undefined;
  const by = decision?.decision.decided_by ? people[decision.decision.decided_by]?.name : undefined;
  return (
    <div className={styles.sheet}>
      <header className={styles.head}>
        <div>
          <p>{client || title}</p>
          <h1>{about.title}</h1>
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
              <p className={styles.outcome}>
                {outcomeName(decision.decision.outcome)}
                {partner && `: ${partner}`}
              </p>
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
        {about.dials.map((dial) => (
          <Dial key={dial.label} {...dial} />
        ))}
      </section>
      <section>
        <h2>What speaks against going on</h2>
        {against.length === 0 ? (
          <p>Nothing that the workbook knows of.</p>
        ) : (
          <Against findings={against} most={about.mostFindings} />
        )}
      </section>
      {about.part && (
        <section>
          <h2>{about.part.title}</h2>
          {about.part.content}
        </section>
      )}
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
          <>
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
            {asks.length > MOST_ASKS && (
              <p className={styles.quiet}>and {asks.length - MOST_ASKS} more among the actions</p>
            )}
          </>
        )}
      </section>
      <footer className={styles.foot}>
        Readiness Workbook. A suggestion by our own rules; the decision and its reasons are people’s.
      </footer>
    </div>
  );
}

/** What stops first; more than fit on the page are counted. */
function Against({ findings, most }: { readonly findings: readonly GateFinding[]; readonly most: number }) {
  const sorted = findings.toSorted((a, b) => Number(b.severity === 'stop') - Number(a.severity === 'stop'));
  return (
    <>
      <ul className={styles.against}>
        {sorted.slice(0, most).map(({ criterion, severity, sentence }) => (
          <li key={criterion.id} data-severity={severity}>
            <span>{severity === 'stop' ? '✕' : '!'}</span> {sentence}
          </li>
        ))}
      </ul>
      {sorted.length > most && (
        <p className={styles.quiet}>and {sorted.length - most} more in the workbook</p>
      )}
    </>
  );
}

const MOST_ASKS = 6;
