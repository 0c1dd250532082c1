import { CloseButton } from '@mantine/core';
import { useGuidance } from '../../ui/guidance.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import styles from './guidance-panel.module.css';

/** The column at the right that explains the page; it folds away. */
export function GuidancePanel() {
  const { unfolded, roomy, toggle, setPlace } = useGuidance();
  return (
    <aside
      id="guidance"
      aria-label="Guidance"
      className={styles.panel}
      data-over={roomy ? undefined : true}
      hidden={!unfolded}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>Guidance</h2>
        <CloseButton size="sm" aria-label="Fold guidance away" onClick={toggle} />
      </div>
      <ScrollRegion ref={setPlace} className={styles.place} label="About this page" />
    </aside>
  );
}
