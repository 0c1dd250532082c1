import type { PERSON_COLOURS } from '../../shared/model/readiness-lists.ts';
import styles from './person-mark.module.css';

type Colour = (typeof PERSON_COLOURS)[number]['value'];

interface PersonMarkProps {
  readonly name: string;
  /** One to three letters. */
  readonly initials: string;
  readonly colour: Colour;
  /** The name stands beside the mark; otherwise it shows while the pointer rests. */
  readonly named?: boolean;
}

/** A person's colour as style sheets write it, for marks in charts. */
export function personColour(colour: Colour): string {
  return `var(--person-${colour})`;
}

/** Somebody in little room: their initials in their colour. */
export function PersonMark({ name, initials, colour, named = false }: PersonMarkProps) {
  const mark = (
    <span
      className={styles.mark}
      style={{ background: personColour(colour) }}
      title={named ? undefined : name}
      aria-hidden={named || undefined}
      {...(named ? {} : { role: 'img', 'aria-label': name })}
    >
      {initials}
    </span>
  );
  if (!named) return mark;
  return (
    <span className={styles.person}>
      {mark}
      <span className={styles.name}>{name}</span>
    </span>
  );
}
