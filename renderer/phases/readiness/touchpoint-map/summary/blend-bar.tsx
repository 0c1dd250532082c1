import {
  BLEND_PARTS,
  type BlendPart,
  type DecisionSummary,
} from '../../../../../shared/domain/sourcing/touchpoint/summarise-decisions.ts';
import { formatFte, formatShares } from '../format-sourcing.ts';
import { BLEND_LABELS } from './blend-finding.ts';
import styles from './summary.module.css';

/** A partner's locations are shades of one colour; the pattern of the open part says that it is open. */
const FILLS: Readonly<Record<BlendPart, string>> = {
  'in-house': 'var(--color-keep)',
  onshore: 'color-mix(in srgb, var(--color-outsource) 100%, var(--text))',
  nearshore: 'color-mix(in srgb, var(--color-outsource) 78%, var(--surface))',
  offshore: 'color-mix(in srgb, var(--color-outsource) 52%, var(--surface))',
  'partner-open': 'repeating-linear-gradient(135deg, var(--color-outsource) 0 3px, var(--surface) 3px 8px)',
  automated: 'var(--color-automate)',
};

/** Who does how much of the workload, as one bar with its figures under it. */
export function BlendBar({ blend }: { readonly blend: DecisionSummary['blend'] }) {
  const parts = BLEND_PARTS.filter((part) => blend[part].fte > 0);
  if (parts.length === 0) return null;
  const shares = formatShares(BLEND_PARTS.map((part) => blend[part].share01));
  const shareOf = (part: BlendPart) => shares[BLEND_PARTS.indexOf(part)];
  return (
    <>
      <div className={styles.blend} aria-hidden>
        {parts.map((part) => (
          <span
            key={part}
            title={`${BLEND_LABELS[part]}: ${shareOf(part)}`}
            style={{ width: `${blend[part].share01 * 100}%`, background: FILLS[part] }}
          />
        ))}
      </div>
      <ul className={styles.blendList} aria-label="Workload by who handles it">
        {parts.map((part) => (
          <li key={part}>
            <span className={styles.swatch} style={{ background: FILLS[part] }} aria-hidden />
            <span>{BLEND_LABELS[part]}</span>
            <strong>{shareOf(part)}</strong>
            <span className={styles.quiet}>{formatFte(blend[part].fte)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
