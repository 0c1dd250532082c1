import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { engagementOf } from '../../../shared/model/workbook.ts';
import page from '../../ui/page.module.css';
import { PageHeader } from '../../ui/page-header.tsx';
import { useReadiness } from '../../workbook/use-readiness.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { GatePanel } from './gate-panel.tsx';
import { NextStepsPanel } from './next-steps-panel.tsx';
import styles from './overview.module.css';
import { OverviewGuidance } from './overview-guidance.tsx';
import { PhaseCards } from './phase-cards.tsx';
import { ReadinessPanel } from './readiness-panel.tsx';
import { RegistersPanel } from './registers-panel.tsx';
import { RisksPanel } from './risks-panel.tsx';

/** Where the engagement stands, and what to do next. */
export function OverviewPage() {
  const readiness = useReadiness();
  const { title, client } = useWorkbook(engagementOf);
  const [, navigate] = useLocation();
  const begun = readiness.answered > 0;
  return (
    <div className={page.reading}>
      <PageHeader
        title="Overview"
        crumbs={[title]}
        purpose={`Where ${client || 'the engagement'} stands, and what to do next.`}
        action={
          <Button onClick={() => navigate('/readiness/checklist')}>
            {begun ? 'Continue the checklist' : 'Start the checklist'}
          </Button>
        }
      />
      <div className={styles.top}>
        <ReadinessPanel readiness={readiness} />
        <NextStepsPanel readiness={readiness} />
      </div>
      <div className={styles.top}>
        <GatePanel />
        <RisksPanel />
      </div>
      <RegistersPanel />
      <PhaseCards readiness={readiness} />
      <OverviewGuidance />
    </div>
  );
}
