import { Button } from '@mantine/core';
import { type Sector, sectorName, sectorTemplates } from '../../../../shared/content/sectors/sectors.ts';
import type { SectorTemplate } from '../../../../shared/model/readiness-lists.ts';
import { ToneBadge } from '../../../ui/tone-badge.tsx';
import styles from './sector.module.css';

interface SectorCardsProps {
  /** The template that is applied. */
  readonly applied: SectorTemplate | null;
  /** The sector that the profile names. */
  readonly own: string | null;
  readonly onLook: (sector: SectorTemplate) => void;
}

/** The templates side by side, that of the profile's sector first. */
export function SectorCards({ applied, own, onLook }: SectorCardsProps) {
  const mine = sectorTemplates.filter(({ id }) => id === own);
  const list = [...mine, ...sectorTemplates.filter(({ id }) => id !== own)];
  return (
    <ul className={styles.cards} aria-label="Sector templates">
      {list.map((sector) => (
        <li key={sector.id} className={styles.card} data-applied={sector.id === applied || undefined}>
          <div className={styles.cardHead}>
            <h3>{sectorName(sector.id)}</h3>
            {sector.id === applied ? (
              <ToneBadge tone="good">Applied</ToneBadge>
            ) : (
              sector.id === own && <span className={styles.own}>Sector of the profile</span>
            )}
          </div>
          <p>{sector.summary}</p>
          <details>
            <summary>Why it differs</summary>
            <ul className={styles.reasons}>
              {sector.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
          <div className={styles.cardFoot}>
            <span className={styles.quiet}>{contents(sector)}</span>
            <Button
              variant={sector.id === own && applied === null ? 'filled' : 'default'}
              size="xs"
              aria-label={`${sector.id === applied ? 'See what is left of' : 'Preview'} ${sectorName(sector.id)}`}
              onClick={() => onLook(sector.id)}
            >
              {sector.id === applied ? 'See what is left' : 'Preview'}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function contents({ weights, questions, extra, risks, certificates }: Sector): string {
  return `${weights.length + questions.length} weights and gates, ${extra.length} questions, ${risks.length} risks, ${certificates.length} certificates`;
}
