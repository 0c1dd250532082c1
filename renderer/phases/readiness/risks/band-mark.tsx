import type { CSSProperties } from 'react';
import type { RiskBand } from '../../../../shared/domain/risk/risk-score.ts';
import { bandLook } from './band-look.ts';
import styles from './band-mark.module.css';

interface BandMarkProps {
  readonly band: RiskBand | null;
  /** In place of the band's name, such as "Closed". */
  readonly children?: string | undefined;
}

/** A band in a word, with its symbol and colour. */
export function BandMark({ band, children }: BandMarkProps) {
  const { label, symbol, colour } = bandLook(band);
  return (
    <span className={styles.mark} data-band={band ?? 'none'} style={{ '--band': colour } as CSSProperties}>
      <span className={styles.symbol} aria-hidden>
        {symbol}
      </span>
      <span className={styles.word}>{children ?? label}</span>
    </span>
  );
}
