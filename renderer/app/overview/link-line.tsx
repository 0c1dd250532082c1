import { IconChevronRight } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import styles from './overview.module.css';

interface LinkLineProps {
  readonly title: string;
  readonly detail: string;
  readonly path: string;
}

/** One line of a panel that leads to where it is worked on. */
export function LinkLine({ title, detail, path }: LinkLineProps) {
  const [, navigate] = useLocation();
  return (
    <button type="button" className={styles.step} onClick={() => navigate(path)}>
      <span className={styles.stepWords}>
        <span className={styles.stepTitle}>{title}</span>
        <span className={styles.stepDetail}>{detail}</span>
      </span>
      <IconChevronRight size={18} aria-hidden />
    </button>
  );
}
