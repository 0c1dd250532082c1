import styles from './tone-badge.module.css';

export type Tone = 'good' | 'attention' | 'bad' | 'none';

const SYMBOLS: Readonly<Record<Tone, string>> = { good: '✓', attention: '!', bad: '✕', none: '○' };

interface ToneBadgeProps {
  readonly tone: Tone;
  readonly children: string;
}

/** A verdict in a word, with its colour and a symbol for whoever does not see colours. */
export function ToneBadge({ tone, children }: ToneBadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone}>
      <span aria-hidden className={styles.symbol}>
        {SYMBOLS[tone]}
      </span>
      {children}
    </span>
  );
}
