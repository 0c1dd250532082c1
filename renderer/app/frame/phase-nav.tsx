import type { CSSProperties } from 'react';
import { ProgressRing } from '../../ui/progress-ring.tsx';
import { useReadiness } from '../../workbook/use-readiness.ts';
import type { Phase } from '../steps.ts';
import { NavLink } from './nav-link.tsx';
import styles from './sidebar.module.css';

interface PhaseNavProps {
  readonly phase: Phase;
  readonly number: number;
}

/** A phase with its steps, its band of colour, how far it is, and whether something in it needs attention. */
export function PhaseNav({ phase, number }: PhaseNavProps) {
  return (
    <div className={styles.phase} style={{ '--phase': phase.colour } as CSSProperties} data-number={number}>
      <NavLink step={phase} strong exact aside={phase.id === 'readiness' ? <ReadinessMarks /> : null} />
      {phase.steps.map((step) => (
        <NavLink key={step.path} step={step} />
      ))}
    </div>
  );
}

function ReadinessMarks() {
  const { answered, applicable, gates } = useReadiness();
  const failed = gates.filter(({ state }) => state === 'failed').length;
  const words = `${failed} failed ${failed === 1 ? 'gate needs' : 'gates need'} attention`;
  return (
    <>
      {failed > 0 && <span role="img" aria-label={words} title={words} className={styles.dot} />}
      <ProgressRing
        share01={applicable === 0 ? 0 : answered / applicable}
        label={`${answered} of ${applicable} answered`}
      />
    </>
  );
}
