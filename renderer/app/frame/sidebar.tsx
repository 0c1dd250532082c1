import { engagementOf } from '../../../shared/model/workbook.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { ENGAGEMENT_STEPS, HISTORY, OVERVIEW, PHASES } from '../steps.ts';
import { NavLink } from './nav-link.tsx';
import { PhaseNav } from './phase-nav.tsx';
import styles from './sidebar.module.css';

/** The way through the workbook: the engagement, the three phases, and what lies across them. */
export function Sidebar() {
  const engagement = useWorkbook(engagementOf);
  return (
    <nav aria-label="Phases and steps" className={styles.sidebar}>
      <div className={styles.identity}>
        {engagement.sample && (
          <span className={styles.sample} title="A copy of the sample engagement: try anything.">
            Sample
          </span>
        )}
        <div className={styles.name} title={engagement.title}>
          {engagement.title}
        </div>
        <div className={styles.client} title={engagement.client}>
          {engagement.client || 'No client yet'}
        </div>
      </div>
      <div className={styles.nav}>
        <NavLink step={OVERVIEW} />
        <p className={styles.group}>Engagement</p>
        {ENGAGEMENT_STEPS.map((step) => (
          <NavLink key={step.path} step={step} />
        ))}
        <p className={styles.group}>Phases</p>
        {PHASES.map((phase, index) => (
          <PhaseNav key={phase.id} phase={phase} number={index + 1} />
        ))}
        <p className={styles.group}>Across</p>
        <NavLink step={HISTORY} />
      </div>
    </nav>
  );
}
