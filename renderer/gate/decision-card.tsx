import { Link } from 'wouter';
import type { DecisionAtGate } from '../../shared/domain/gate/gate-decisions.ts';
import { figuresSince } from '../../shared/domain/gate/gate-grounds.ts';
import type { GateSuggestion } from '../../shared/domain/gate/gate-suggestion.ts';
import { action as actionTable } from '../../shared/model/tables/action.ts';
import { rowPath } from '../registers/row-path.ts';
import { formatDay } from '../ui/format-day.ts';
import { ToneBadge } from '../ui/tone-badge.tsx';
import { useWorkbook } from '../workbook/use-workbook.ts';
import styles from './gate.module.css';
import { OUTCOME_TONES, outcomeName } from './outcome-look.ts';

interface DecisionCardProps {
  readonly at: DecisionAtGate;
  readonly suggestion: GateSuggestion;
}

/** A decision with its reason, its conditions, the grounds of that day, and what has changed since. */
export function DecisionCard({ at: { decision, conditions }, suggestion }: DecisionCardProps) {
  const people = useWorkbook((w) => w.person);
  const { outcome, suggested, reason, present, grounds, decided_on } = decision;
  const vendors = useWorkbook((w) => w.vendor);
  const partner = decision.vendor === null ? undefined : vendors[decision.vendor];
  const by = decision.decided_by === null ? null : (people[decision.decided_by]?.name ?? null);
  const since = figuresSince(grounds, suggestion);
  return (
    <article className={styles.decision} aria-label={`Decision of ${decided_on ?? 'an unknown day'}`}>
      <header>
        <ToneBadge tone={OUTCOME_TONES[outcome]}>{outcomeName(outcome)}</ToneBadge>
        <span>
          {[decided_on && formatDay(decided_on), by].filter(Boolean).join(', ')}
          {outcome !== suggested && `; the figures suggested ${outcomeName(suggested).toLowerCase()}`}
        </span>
      </header>
      {partner && (
        <p>
          Partner: <Link href={rowPath('vendor', partner.id) ?? ''}>{partner.name}</Link>
        </p>
      )}
      {reason && <p className={styles.reason}>{reason}</p>}
      {present && <p className={styles.quiet}>Present: {present}</p>}
      {conditions.length > 0 && (
        <ul className={styles.depends}>
          {conditions.map(({ id, title, owner, due, status }) => (
            <li key={id}>
              <Link href={rowPath('action', id) ?? ''}>{title}</Link>
              <span className={styles.quiet}>
                {[
                  owner === null ? 'nobody yet' : people[owner]?.name,
                  due === null ? null : formatDay(due),
                  actionTable.fields.status.choices
                    ?.find(({ value }) => value === status)
                    ?.label.toLowerCase(),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {since.length > 0 && (
        <p className={styles.since}>
          <strong>Since then:</strong>{' '}
          {since.map(({ label, figure, now }) => `${label} ${figure} → ${now}`).join('; ')}.
        </p>
      )}
      {grounds && (
        <details className={styles.grounds}>
          <summary>Grounds on that day</summary>
          <pre>{grounds}</pre>
        </details>
      )}
    </article>
  );
}
