import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { isWithin, type Step } from '../steps.ts';
import styles from './sidebar.module.css';

interface NavLinkProps {
  readonly step: Step;
  /** Beside the link and no part of its name: progress, a mark. */
  readonly aside?: ReactNode;
  readonly strong?: boolean;
  /** A phase is current only on its own page: within it, its step is. */
  readonly exact?: boolean;
}

/** One link of the sidebar; its accessible name is exactly the step's. */
export function NavLink({ step, aside, strong = false, exact = false }: NavLinkProps) {
  const [location] = useLocation();
  const current = exact ? location === step.path : isWithin(location, step);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In a low window the steps scroll: where one is has to be seen.
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div
      ref={row}
      className={styles.row}
      data-current={current || undefined}
      data-strong={strong || undefined}
    >
      <Link href={step.path} className={styles.link} aria-current={current ? 'page' : undefined}>
        {step.name}
      </Link>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}
