import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { formatCount } from '../format-sourcing.ts';
import styles from './scatter.module.css';

/** Touchpoints that have no place in the picture, each to be opened and rated. */
export function Unplaced({
  advice,
  onOpen,
}: {
  readonly advice: readonly TouchpointAdvice[];
  readonly onOpen: (id: string) => void;
}) {
  if (advice.length === 0) return null;
  const named = advice.slice(0, 12);
  return (
    <section className={styles.unplaced} aria-labelledby="scatter-unplaced">
      <h3 id="scatter-unplaced">
        {formatCount(advice.length)} not in the picture, because ratings are missing
      </h3>
      <ul>
        {named.map(({ touchpoint }) => (
          <li key={touchpoint.id}>
            <button type="button" className={styles.link} onClick={() => onOpen(touchpoint.id)}>
              {touchpoint.name}
            </button>
          </li>
        ))}
        {advice.length > named.length && <li>and {formatCount(advice.length - named.length)} more</li>}
      </ul>
    </section>
  );
}
