import { IconChevronRight } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { BAND_NAMES } from '../../../shared/domain/readiness/readiness-band.ts';
import { useReadiness } from '../../workbook/use-readiness.ts';
import type { Phase } from '../steps.ts';
import styles from './phase-page.module.css';
import { useSourcingStates } from './use-sourcing-states.ts';

const DOES: Readonly<Record<string, string>> = {
  '/readiness/checklist': 'Answer the questions one at a time, with what proves each answer.',
  '/readiness/results': 'See scores, gates and gaps, and what to do about them.',
  '/readiness/process-audit': 'Rate each process and see which can move, in which wave, and which stay.',
  '/readiness/touchpoint-map':
    'Decide for each contact who handles it: home team, partner, machine, or several.',
  '/readiness/actions': 'Follow up what has to be made before anything moves.',
  '/readiness/method-settings': 'Change weights and thresholds where this engagement has good reason to.',
};

/** The steps of a phase with what each does and how far it is. */
export function StepList({ phase }: { readonly phase: Phase }) {
  const [, navigate] = useLocation();
  const { answered, applicable, band } = useReadiness();
  const sourcing = useSourcingStates();
  const states: Readonly<Record<string, string>> = {
    ...sourcing,
    '/readiness/checklist': `${answered} of ${applicable} answered`,
    '/readiness/results': band.band ? BAND_NAMES[band.band] : 'No verdict yet',
  };
  return (
    <ul className={styles.steps} aria-label="Steps">
      {phase.steps.map(({ name, path }) => (
        <li key={path}>
          <button type="button" className={styles.step} onClick={() => navigate(path)}>
            <span>
              <span className={styles.name}>{name}</span>
              <span className={styles.does}>{DOES[path]}</span>
            </span>
            <span className={styles.state}>{states[path]}</span>
            <IconChevronRight size={18} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
