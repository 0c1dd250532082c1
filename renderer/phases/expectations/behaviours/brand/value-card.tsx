import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { BrandValue } from '../../../../../shared/model/tables/brand-value.ts';
import styles from './brand.module.css';

interface ValueCardProps {
  readonly value: BrandValue;
  readonly current: boolean;
  readonly onOpen: () => void;
}

/** A brand value as somebody would learn it: what it means, how it sounds, and how it never does. */
export function ValueCard({ value, current, onOpen }: ValueCardProps) {
  const { name, meaning, sounds_like, never_sounds_like, words, avoid } = value;
  return (
    <article className={styles.value} aria-label={name} aria-current={current || undefined}>
      <header>
        <h3>{name}</h3>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPencil size={14} aria-hidden />}
          aria-label={`Edit ${name}`}
          onClick={onOpen}
        >
          Edit
        </Button>
      </header>
      <p className={styles.meaning}>{meaning || 'It does not say yet what it means.'}</p>
      <Voice title="Sounds like" mark="✓" tone="good" text={sounds_like} />
      <Voice title="Never sounds like" mark="✕" tone="bad" text={never_sounds_like} />
      {(words || avoid) && (
        <dl className={styles.words}>
          {words && (
            <div>
              <dt>Words to use</dt>
              <dd>{words}</dd>
            </div>
          )}
          {avoid && (
            <div>
              <dt>Words to avoid</dt>
              <dd>{avoid}</dd>
            </div>
          )}
        </dl>
      )}
    </article>
  );
}

interface VoiceProps {
  readonly title: string;
  readonly mark: string;
  readonly tone: 'good' | 'bad';
  readonly text: string;
}

/** Sentences, one a line. */
export function Voice({ title, mark, tone, text }: VoiceProps) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <div className={styles.voice} data-tone={tone}>
      <h4>
        <span aria-hidden>{mark}</span> {title}
      </h4>
      {lines.length === 0 ? (
        <p className={styles.missing}>Nothing yet</p>
      ) : (
        lines.map((line) => <p key={line}>{line}</p>)
      )}
    </div>
  );
}
