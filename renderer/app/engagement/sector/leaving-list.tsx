import type { SectorItem } from '../../../../shared/commands/sector/sector-item.ts';
import { backWords } from './item-words.ts';
import styles from './sector.module.css';

/** What becomes of each row when a template is taken off. */
export function LeavingList({ items }: { readonly items: readonly SectorItem[] }) {
  return (
    <ul className={styles.leavingList}>
      {items.map((item) => (
        <li key={item.id}>
          <span>{item.name}</span>
          <span className={styles.change}>{backWords(item)}</span>
        </li>
      ))}
    </ul>
  );
}
