import { IconCheck } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import type { AssessedDimension } from '../../../../shared/domain/readiness/assess-readiness.ts';
import type { Answer } from '../../../../shared/model/tables/answer.ts';
import { questionPath } from '../question-path.ts';
import styles from './dimension-list.module.css';
import { isDone, type Place } from './place-in-checklist.ts';

interface DimensionListProps {
  readonly dimensions: readonly AssessedDimension[];
  readonly own: ReadonlyMap<string, Answer>;
  readonly current: Place;
}

/** The dimensions with how far each is answered, and the questions of the current one. */
export function DimensionList({ dimensions, own, current }: DimensionListProps) {
  const [, navigate] = useLocation();
  const asked = dimensions.filter(({ questions }) => questions.length > 0);
  const done = (dimension: AssessedDimension) =>
    dimension.questions.filter((q) => isDone(own.get(q.question.id))).length;
  return (
    <>
      <nav className={styles.list} aria-label="Dimensions">
        <ol>
          {asked.map((one) => (
            <li key={one.dimension.id}>
              <Link
                href={questionPath(entrance(one, own))}
                className={styles.dimension}
                aria-current={one === current.dimension ? 'true' : undefined}
              >
                <span className={styles.code}>{one.dimension.id}</span>
                <span className={styles.title}>{one.dimension.title}</span>
                <span
                  className={styles.count}
                  title={`${done(one)} of ${one.questions.length} answered or not applicable`}
                >
                  {done(one) === one.questions.length && <IconCheck size={12} stroke={3} aria-hidden />}
                  {done(one)}
                  <span className={styles.of}> of {one.questions.length}</span>
                </span>
                <svg className={styles.bar} viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * done(one)) / one.questions.length} height={3} />
                </svg>
              </Link>
              {one === current.dimension && (
                <Questions dimension={one} own={own} current={current.question.id} />
              )}
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.compact}>
        <select
          aria-label="Dimension"
          value={current.dimension.dimension.id}
          onChange={(event) => {
            const one = asked.find(({ dimension }) => dimension.id === event.currentTarget.value);
            if (one) navigate(questionPath(entrance(one, own)));
          }}
        >
          {asked.map((one) => (
            <option key={one.dimension.id} value={one.dimension.id}>
              {one.dimension.id} {one.dimension.title} ({done(one)} of {one.questions.length})
            </option>
          ))}
        </select>
        <Questions dimension={current.dimension} own={own} current={current.question.id} />
      </div>
    </>
  );
}

/** One enters a dimension at its first open question. */
function entrance({ questions }: AssessedDimension, own: ReadonlyMap<string, Answer>): string {
  const first = questions.find(({ question }) => !isDone(own.get(question.id))) ?? questions[0];
  return first?.question.id ?? '';
}

interface QuestionsProps {
  readonly dimension: AssessedDimension;
  readonly own: ReadonlyMap<string, Answer>;
  readonly current: string;
}

function Questions({ dimension, own, current }: QuestionsProps) {
  return (
    <ol className={styles.questions} aria-label={`Questions of ${dimension.dimension.id}`}>
      {dimension.questions.map(({ question }, index) => {
        const done = isDone(own.get(question.id));
        const state = `${done ? 'answered' : 'not answered'}${question.gate ? ', gate' : ''}`;
        return (
          <li key={question.id}>
            <Link
              href={questionPath(question.id)}
              className={styles.question}
              data-done={done || undefined}
              aria-current={question.id === current ? 'step' : undefined}
              aria-label={`${question.id}, ${state}`}
              title={`${question.id}: ${state}`}
            >
              {index + 1}
              {question.gate && <span className={styles.gate} aria-hidden />}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
