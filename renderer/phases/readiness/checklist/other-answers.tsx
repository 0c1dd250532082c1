import { useMemo } from 'react';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { levelName } from '../level-name.ts';
import styles from './other-answers.module.css';

interface OtherAnswersProps {
  readonly question: string;
  /** The respondent who is shown anyway. */
  readonly besides: string | null;
}

/** What others said to the same question, so that nobody answers alone without knowing. */
export function OtherAnswers({ question, besides }: OtherAnswersProps) {
  const answers = useWorkbook((w) => w.answer);
  const people = useWorkbook((w) => w.person);
  const others = useMemo(
    () =>
      Object.values(answers).filter(
        (row) =>
          row.question === question &&
          row.respondent !== besides &&
          (row.level !== null || row.not_applicable),
      ),
    [answers, question, besides],
  );
  if (others.length === 0) return null;
  return (
    <p className={styles.line}>
      Also answered:
      {others.map((row) => (
        <span key={row.id} className={styles.one}>
          {people[row.respondent]?.name ?? 'Somebody'}{' '}
          <strong>{row.level === null ? 'not applicable' : levelName(row.level)}</strong>
        </span>
      ))}
    </p>
  );
}
