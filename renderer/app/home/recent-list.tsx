import type { Recent } from '../../../shared/ipc/contract.ts';
import styles from './recent-list.module.css';
import { RecentRow } from './recent-row.tsx';

/** The workbooks that were worked on, the last one first. */
export function RecentList({ recents }: { readonly recents: readonly Recent[] }) {
  return (
    <section aria-labelledby="recent-title" className={styles.recent}>
      <h2 id="recent-title" className={styles.title}>
        Recent workbooks
      </h2>
      <ul className={styles.list}>
        {recents.map((recent) => (
          <RecentRow key={recent.path} recent={recent} />
        ))}
      </ul>
    </section>
  );
}
