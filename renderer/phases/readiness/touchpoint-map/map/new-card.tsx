import { type KeyboardEvent, useState } from 'react';
import styles from './map.module.css';

interface NewCardProps {
  /** The cell, as in "Get help, Chat". */
  readonly where: string;
  readonly onName: (name: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** The name of a touchpoint that is about to be added, typed where it will stand. */
export function NewCard({ where, onName, onCancel }: NewCardProps) {
  const [name, setName] = useState('');
  const [sending, setSending] = useState(false);
  const keep = () => {
    if (sending) return;
    if (name.trim() === '') return onCancel();
    setSending(true);
    void onName(name.trim()).finally(() => setSending(false));
  };
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
    if (event.key === 'Escape') onCancel();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
      autoFocus
      className={styles.newCard}
      aria-label={`Name of the new touchpoint in ${where}`}
      placeholder="Name, then Enter"
      maxLength={200}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={key}
      onBlur={keep}
    />
  );
}
