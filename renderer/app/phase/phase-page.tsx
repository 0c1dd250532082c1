import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { Guidance } from '../../ui/guidance.tsx';
import page from '../../ui/page.module.css';
import { PageHeader } from '../../ui/page-header.tsx';
import { useReadiness } from '../../workbook/use-readiness.ts';
import { PHASES, type Phase } from '../steps.ts';
import styles from './phase-page.module.css';
import { PHASE_TEXTS } from './phase-texts.ts';
import { StepList } from './step-list.tsx';

/** What a phase decides, what it stands on, and where to go from here. */
export function PhasePage({ phase }: { readonly phase: Phase }) {
  const { answered } = useReadiness();
  const [, navigate] = useLocation();
  const { outcome, decisions, needs, tip } = PHASE_TEXTS[phase.id];
  const verb = answered > 0 ? 'Continue' : 'Start';
  return (
    <div className={page.reading}>
      <PageHeader
        title={phase.name}
        crumbs={[`Phase ${PHASES.indexOf(phase) + 1} of ${PHASES.length}`]}
        purpose={phase.decides}
        action={
          <Button
            onClick={() => navigate('/readiness/checklist')}
          >{`${verb} the readiness checklist`}</Button>
        }
      />
      {phase.steps.length > 0 && <StepList phase={phase} />}
      <div className={styles.columns}>
        <section className={styles.part} style={{ borderTopColor: phase.colour }}>
          <h2>What this phase decides</h2>
          <ul>
            {decisions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className={styles.part} style={{ borderTopColor: phase.colour }}>
          <h2>{phase.id === 'readiness' ? 'What you need for it' : 'What it needs from readiness'}</h2>
          <ul>
            {needs.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
      <Guidance title="What comes out of it">
        <p>{outcome}</p>
        <p>{tip}</p>
      </Guidance>
    </div>
  );
}
