import { Kbd } from '@mantine/core';
import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { Guidance } from '../../../ui/guidance.tsx';
import { questionLevels } from '../question-levels.ts';
import styles from './review-guidance.module.css';

interface ReviewGuidanceProps {
  readonly readiness: Readiness;
  readonly current: string | null;
}

const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['J', 'K'], 'next row, previous row'],
  [['1', '–', '5'], 'answer the row'],
  [['N'], 'not applicable'],
  [['Enter'], 'open the question'],
  [['Esc'], 'leave a field'],
];

/** What the levels of the current row look like, and the keys of the list. */
export function ReviewGuidance({ readiness, current }: ReviewGuidanceProps) {
  const asked = readiness.dimensions
    .flatMap((d) => d.questions)
    .find(({ question }) => question.id === current);
  return (
    <>
      {asked && (
        <Guidance title={`Levels of ${asked.question.id}`}>
          <ol className={styles.levels}>
            {questionLevels(asked.question).map(({ level, name, help }) => (
              <li key={level}>
                <strong>
                  {level} {name}
                </strong>
                : {help}
              </li>
            ))}
          </ol>
        </Guidance>
      )}
      {asked && (
        <Guidance title="Evidence to ask for">
          <p>{asked.question.evidence_wanted}</p>
        </Guidance>
      )}
      {/* Sections stand in the order in which they came: the key lets this one come last again. */}
      <Guidance key={asked ? 'below' : 'alone'} title="Working down the list">
        {!asked && <p>Choose a row to see what each of its levels looks like.</p>}
        <ul className={styles.keys}>
          {KEYS.map(([keys, what]) => (
            <li key={what}>
              {keys.map((key) => (key === '–' ? key : <Kbd key={key}>{key}</Kbd>))} {what}
            </li>
          ))}
        </ul>
        <p>
          While you answer blind, “Counts as” and “To target” stay empty for a question until you have
          answered it.
        </p>
        <p>A row that you answer stays where it is until you change a filter.</p>
      </Guidance>
    </>
  );
}
