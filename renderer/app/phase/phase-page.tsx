import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { Guidance } from '../../ui/guidance.tsx';
import { inSentence } from '../../ui/in-sentence.ts';
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
  const first = phase.steps[0];
  const started = answered > 0 ? 'Continue' : 'Start';
  // The first phase is entered by its checklist, the others by the first of their steps.
  const action =
    phase.id === 'readiness' || !first
      ? { words: `${started} the readiness checklist`, path: '/readiness/checklist' }
      : { words: `Go on with ${inSentence(first.name)}`, path: first.path };
  return (
    <div className={page.reading}>
      <PageHeader
        title={phase.name}
        crumbs={[`Phase ${PHASES.indexOf(phase) + 1} of ${PHASES.length}`]}
        purpose={phase.decides}
        action={<Button onClick={() => navigate(action.path)}>{action.words}</Button>}
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
          <h2>{NEEDS[phase.id]}</h2>
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

const NEEDS: Readonly<Record<Phase['id'], string>> = {
  readiness: 'What you need for it',
  expectations: 'What it needs from readiness',
  'partner-selection': 'What it needs from the phases before',
};
