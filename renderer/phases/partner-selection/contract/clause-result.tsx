import { CLAUSES_ARE_NO_ADVICE } from '../../../../shared/content/contract/clause-catalogue.ts';
import { CLAUSE_FLAGS } from '../../../../shared/domain/contract/clause-standing.ts';
import type { StandingClause } from '../../../../shared/domain/contract/contract-standing.ts';
import { ToneBadge } from '../../../ui/tone-badge.tsx';
import { LEGAL_TONES, legalLabel, STATE_TONES, stateLabel } from './clause-look.ts';
import styles from './contract.module.css';
import { MakeActionButton } from './make-action-button.tsx';

/** How a clause stands, and what is wrong with it. */
export function ClauseResult({ row, standing }: StandingClause) {
  return (
    <section aria-label="Standing" className={styles.result}>
      <div className={styles.verdict} aria-live="polite">
        <ToneBadge tone={STATE_TONES[row.state]}>{stateLabel(row.state)}</ToneBadge>
        {standing.applies && (
          <span>
            Lawyers: <ToneBadge tone={LEGAL_TONES[row.legal_state]}>{legalLabel(row.legal_state)}</ToneBadge>
          </span>
        )}
      </div>
      {standing.blocks && (
        <p className={styles.quiet}>The contract cannot be signed as this clause stands.</p>
      )}
      {CLAUSE_FLAGS.filter(({ value }) => standing.flags.includes(value)).map(
        ({ value, label, help, grave }) => (
          <p key={value} className={styles.flag} data-grave={grave || undefined}>
            <strong>{label}.</strong> {help}
          </p>
        ),
      )}
      {(standing.open || standing.blocks) && (
        <div>
          <MakeActionButton table="clause" id={row.id} />
        </div>
      )}
      <p className={styles.quiet}>{CLAUSES_ARE_NO_ADVICE}</p>
    </section>
  );
}
