import type { ReactNode } from 'react';
import styles from './page-header.module.css';

interface PageHeaderProps {
  /** The page's name: the step's, exactly. */
  readonly title: string;
  /** What the page is for, in one sentence. */
  readonly purpose: ReactNode;
  /** The one thing that people mostly do here, and what goes with it. */
  readonly action?: ReactNode;
  /** Where the page belongs, from the outside in and without the page itself, as in "Readiness". */
  readonly crumbs?: readonly string[];
}

/** The first line of every page: where you are, what it is for, and its primary action. */
export function PageHeader({ title, purpose, action, crumbs = [] }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <p className={styles.crumbs}>{crumbs.join(' / ')}</p>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.purpose}>{purpose}</p>
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </header>
  );
}
