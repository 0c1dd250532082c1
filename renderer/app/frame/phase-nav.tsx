import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useLocation } from 'wouter';
import { ProgressRing } from '../../ui/progress-ring.tsx';
import { useReadiness } from '../../workbook/use-readiness.ts';
import { useRemembered } from '../../workbook/use-remembered.ts';
import { isWithin, type Phase } from '../steps.ts';
import { NavLink } from './nav-link.tsx';
import styles from './sidebar.module.css';

interface PhaseNavProps {
  readonly phase: Phase;
  readonly number: number;
}

/**
 * A phase with its steps, its band of colour, how far it is, and whether something in it needs attention.
 * Folded, it still shows the step where one is.
 */
export function PhaseNav({ phase, number }: PhaseNavProps) {
  const [location] = useLocation();
  const [folded, setFolded] = useRemembered(`folded.${phase.id}`, false);
  const shown = folded ? phase.steps.filter((step) => isWithin(location, step)) : phase.steps;
  return (
    <div className={styles.phase} style={{ '--phase': phase.colour } as CSSProperties} data-number={number}>
      <NavLink
        step={phase}
        strong
        exact
        aside={
          <>
            {phase.id === 'readiness' && <ReadinessMarks />}
            {phase.steps.length > 0 && (
              <button
                type="button"
                className={styles.fold}
                aria-expanded={!folded}
                aria-label={`Steps of ${phase.name}`}
                title={folded ? 'Unfold the steps' : 'Fold the steps'}
                onClick={() => setFolded(!folded)}
              >
                {folded ? (
                  <IconChevronRight size={16} aria-hidden />
                ) : (
                  <IconChevronDown size={16} aria-hidden />
                )}
              </button>
            )}
          </>
        }
      />
      {shown.map((step) => (
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
