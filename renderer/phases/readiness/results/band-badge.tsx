import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconListCheck,
} from '@tabler/icons-react';
import { BAND_NAMES, type Band } from '../../../../shared/domain/readiness/readiness-band.ts';
import styles from './band-badge.module.css';

const ICONS: Readonly<Record<Band, typeof IconCircleCheck>> = {
  ready: IconCircleCheck,
  'ready-with-conditions': IconListCheck,
  'prepare-first': IconAlertTriangle,
  'not-ready': IconCircleX,
};

/** The verdict as a word with a symbol; its colour only underlines it. */
export function BandBadge({ band }: { readonly band: Band | null }) {
  const Icon = band === null ? IconCircleDashed : ICONS[band];
  return (
    <strong className={styles.badge} data-band={band ?? 'unknown'}>
      <Icon size={18} aria-hidden />
      {band === null ? 'No verdict yet' : BAND_NAMES[band]}
    </strong>
  );
}
