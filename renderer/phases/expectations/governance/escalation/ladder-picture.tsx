import { type KeyboardEvent, useState } from 'react';
import type { Ladder } from '../../../../../shared/domain/governance/escalation-ladders.ts';
import { listed } from '../../../../../shared/model/list-text.ts';
import type { EscalationTier } from '../../../../../shared/model/tables/escalation-tier.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { roleName, shortNames } from '../words.ts';
import styles from './ladder.module.css';
import { fromTheTop, limitsOf, READS } from './ladder-words.ts';

interface LadderPictureProps {
  readonly ladders: readonly Ladder[];
  /** Ids of tiers that do not work as they stand. */
  readonly incomplete: ReadonlySet<string>;
  readonly current: string | null;
  readonly onPick: (id: string) => void;
}

/** The three ladders side by side. Arrow keys climb a ladder and step across to the next; Enter opens a tier. */
export function LadderPicture({ ladders, incomplete, current, onPick }: LadderPictureProps) {
  const columns = ladders.map(fromTheTop);
  const [wanted, setWanted] = useState<string | null>(null);
  const all = columns.flat();
  const stop = all.find(({ id }) => id === wanted)?.id ?? all[0]?.id ?? null;
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = rungAfter(columns, stop, event.key);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setWanted(next);
    const rung = event.currentTarget.querySelector(`[data-rung="${CSS.escape(next)}"]`);
    if (rung instanceof HTMLElement) rung.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the rungs within bubble up to here
    <div className={styles.ladders} onKeyDown={press}>
      {ladders.map((ladder, index) => (
        <section key={ladder.id} aria-label={ladder.label} className={styles.ladder}>
          <h3 className={styles.name}>{ladder.label}</h3>
          <p className={styles.reads}>{READS[ladder.id]}</p>
          {ladder.tiers.length === 0 ? (
            <p className={styles.none}>No tier yet.</p>
          ) : (
            <ol className={styles.rungs} aria-label={`Tiers of ${ladder.label}, from the top`}>
              {(columns[index] ?? []).map((tier) => (
                <li key={tier.id}>
                  <Rung
                    tier={tier}
                    flawed={incomplete.has(tier.id)}
                    current={tier.id === current}
                    stop={tier.id === stop}
                    onFocus={() => setWanted(tier.id)}
                    onPick={onPick}
                  />
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  );
}

/** The tier that an arrow key leads to; null where it leads nowhere. Stepping across keeps the height. */
function rungAfter(
  columns: readonly (readonly EscalationTier[])[],
  from: string | null,
  key: string,
): string | null {
  const column = columns.findIndex((tiers) => tiers.some(({ id }) => id === from));
  const row = columns[column]?.findIndex(({ id }) => id === from) ?? -1;
  const across = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (across !== undefined) {
    for (let to = column + across; columns[to]; to += across) {
      const tiers = columns[to] ?? [];
      if (tiers.length > 0) return tiers[Math.min(row, tiers.length - 1)]?.id ?? null;
    }
    return null;
  }
  const down = { ArrowUp: -1, ArrowDown: 1 }[key];
  return down === undefined ? null : (columns[column]?.[row + down]?.id ?? null);
}

interface RungProps {
  readonly tier: EscalationTier;
  readonly flawed: boolean;
  readonly current: boolean;
  readonly stop: boolean;
  readonly onFocus: () => void;
  readonly onPick: (id: string) => void;
}

function Rung({ tier, flawed, current, stop, onFocus, onPick }: RungProps) {
  const roles = useWorkbook((w) => w.raci_role);
  const { id, code, name, owner, escalate_to, clock, triggers, passes } = tier;
  const told = shortNames(roles, listed(escalate_to));
  return (
    <button
      type="button"
      className={styles.rung}
      data-rung={id}
      data-flawed={flawed || undefined}
      aria-current={current || undefined}
      tabIndex={stop ? 0 : -1}
      onFocus={onFocus}
      onClick={() => onPick(id)}
    >
      <span className={styles.rungHead}>
        <span className={styles.code}>{code}</span>
        <span className={styles.rungName}>{name}</span>
        {clock === 'always' && <span className={styles.clock}>24/7</span>}
        {flawed && (
          <span className={styles.flaw} title="Something is missing here">
            !
          </span>
        )}
      </span>
      <span className={styles.limits}>
        {limitsOf(tier).map(({ what, limit }) => (
          <span key={what} className={styles.limit}>
            <span className={styles.what}>{what}</span> <span>{limit}</span>
          </span>
        ))}
      </span>
      <span className={styles.line}>
        <span className={styles.what}>Owner</span> {roleName(roles, owner)}
        {told !== '' && (
          <>
            {' · '}
            <span className={styles.what}>told</span> {told}
          </>
        )}
      </span>
      {triggers.trim() !== '' && (
        <span className={styles.passes}>
          <span className={styles.what}>Goes higher:</span> {triggers}
        </span>
      )}
      {passes.trim() !== '' && (
        <span className={styles.passes}>
          <span className={styles.what}>Passed on:</span> {passes}
        </span>
      )}
    </button>
  );
}
