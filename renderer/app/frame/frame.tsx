import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { GuidanceProvider } from '../../ui/guidance.tsx';
import { PageBoundary } from '../page-boundary.tsx';
import { Pages } from '../pages/pages.tsx';
import { FileWarnings } from './file-warnings.tsx';
import styles from './frame.module.css';
import { GuidancePanel } from './guidance-panel.tsx';
import { NotSaved } from './not-saved.tsx';
import { Sidebar } from './sidebar.tsx';
import { TopBar } from './top-bar.tsx';

/** Pages for a shared screen have the window to themselves. */
const WHOLE_WINDOW = '/readiness/checklist/facilitate';

/** What surrounds every page of an open workbook. */
export function Frame() {
  const [location] = useLocation();
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    void location; // Every page starts at its top.
    page.current?.scrollTo({ top: 0 });
  }, [location]);
  return (
    <GuidanceProvider>
      <div className={styles.frame} data-whole={location.startsWith(WHOLE_WINDOW) || undefined}>
        <button type="button" className={styles.skip} onClick={() => page.current?.focus()}>
          Skip to the page
        </button>
        <Sidebar />
        <div className={styles.column}>
          <TopBar />
          <div className={styles.body}>
            <main ref={page} id="page" tabIndex={-1} className={styles.page}>
              <NotSaved />
              <FileWarnings />
              <PageBoundary where={location}>
                <Pages />
              </PageBoundary>
            </main>
            <GuidancePanel />
          </div>
        </div>
      </div>
    </GuidanceProvider>
  );
}
