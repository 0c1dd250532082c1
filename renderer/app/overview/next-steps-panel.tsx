import { useMemo } from 'react';
import type { Readiness } from '../../../shared/domain/readiness/assess-readiness.ts';
import { nextSteps } from '../../../shared/domain/readiness/next-steps.ts';
import { Panel } from '../../ui/panel.tsx';
import { questionPath } from '../steps.ts';
import { LinkLine } from './link-line.tsx';
import styles from './overview.module.css';

const SHOWN = 3;

/** The three most useful things to do now, each a way to where it is done. */
export function NextStepsPanel({ readiness }: { readonly readiness: Readiness }) {
  const steps = useMemo(() => nextSteps(readiness), [readiness]);
  return (
    <Panel title="What to do next" flush>
      {steps.length === 0 ? (
        <p className={styles.none}>
          Every gate is passed and every target reached. Look at the results once more.
        </p>
      ) : (
        <ul className={styles.steps}>
          {steps.slice(0, SHOWN).map(({ question, title, detail }) => (
            <li key={question}>
              <LinkLine title={title} detail={detail} path={questionPath(question)} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
