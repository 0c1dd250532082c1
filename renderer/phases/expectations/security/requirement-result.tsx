import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import { draftRequirementAction } from '../../../../shared/commands/draft-requirement-action.ts';
import { makeActions } from '../../../../shared/commands/make-actions.ts';
import { NO_LEGAL_ADVICE } from '../../../../shared/content/security/catalogue.ts';
import { isOpen } from '../../../../shared/domain/actions/count-actions.ts';
import { REQUIREMENT_FLAGS } from '../../../../shared/domain/security/requirement-standing.ts';
import type { StandingRequirement } from '../../../../shared/domain/security/security-coverage.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { showRefusal } from '../../../registers/show-refusal.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { ToneBadge } from '../../../ui/tone-badge.tsx';
import { commit } from '../../../workbook/store.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { STATE_TONES, stateLabel } from './requirement-look.ts';
import styles from './security.module.css';

interface RequirementResultProps {
  readonly one: StandingRequirement;
  readonly until: string | null;
}

/** How the proof of a requirement stands, what to do about it, and what is being done. */
export function RequirementResult({ one: { row, standing }, until }: RequirementResultProps) {
  const actions = useWorkbook((w) => w.action);
  const people = useWorkbook((w) => w.person);
  const own = Object.values(actions)
    .filter(({ requirement, status }) => requirement === row.id && status !== 'dropped')
    .sort((a, b) => a.position - b.position);
  const make = () => {
    const about = { ids: [uuid()], at: new Date().toISOString() };
    commit((workbook) =>
      makeActions(workbook, [draftRequirementAction(workbook.requirement[row.id] ?? row)], about),
    ).catch(showRefusal);
  };
  return (
    <section aria-label="Standing" className={styles.result}>
      <div className={styles.verdict} aria-live="polite">
        <ToneBadge tone={standing.unmet ? 'bad' : STATE_TONES[row.status]}>
          {stateLabel(row.status)}
        </ToneBadge>
        {row.knock_out && <span className={styles.quiet}>A partner without it falls out.</span>}
      </div>
      {standing.flags.map((flag) => {
        const about = REQUIREMENT_FLAGS.find(({ value }) => value === flag);
        return (
          <p key={flag} className={styles.flag} data-grave={about?.grave || undefined}>
            <strong>{about?.label}.</strong> {about?.help}
            {flag === 'runs-out' && until !== null && ` The contract would end on ${formatDay(until)}.`}
          </p>
        );
      })}
      <div className={styles.partHead}>
        <h4>Actions</h4>
        {standing.open && !own.some(isOpen) && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={make}
          >
            Make an action
          </Button>
        )}
      </div>
      {own.length === 0 ? (
        <p className={styles.quiet}>Nothing is being done about it yet.</p>
      ) : (
        <ul className={styles.plain}>
          {own.map(({ id, title, owner, due }) => (
            <li key={id}>
              <Link href={rowPath('action', id) ?? ''}>{title}</Link>
              <span className={styles.detail}>
                {[
                  (owner !== null && people[owner]?.name) || 'nobody yet',
                  due === null ? null : `due ${formatDay(due)}`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{NO_LEGAL_ADVICE}</p>
    </section>
  );
}
