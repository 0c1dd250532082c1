import { IconEyeOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { levelName } from '../../../ui/level-name.ts';
import { PersonMark } from '../../../ui/person-mark.tsx';
import { usePersonMarks } from '../../../workbook/use-person-marks.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import styles from './other-answers.module.css';

interface OtherAnswersProps {
  readonly question: string;
  /** The respondent who is shown anyway. */
  readonly besides: string | null;
  /** Blind mode: how many answered may be known, what they said may not. */
  readonly hidden: boolean;
}

/** What others said to the same question, so that nobody answers alone without knowing. */
export function OtherAnswers({ question, besides, hidden }: OtherAnswersProps) {
  const answers = useWorkbook((w) => w.answer);
  const marks = usePersonMarks();
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
  if (hidden)
    return (
      <p className={styles.line}>
        <span className={styles.one}>
          <IconEyeOff size={14} aria-hidden />
          {others.length === 1 ? 'One other has answered' : `${others.length} others have answered`}. What
          they said shows once you have answered.
        </span>
      </p>
    );
  return (
    <p className={styles.line}>
      {besides === null ? 'Answered by:' : 'Also answered:'}
      {others.map((row) => {
        const mark = marks.get(row.respondent);
        return (
          <span key={row.id} className={styles.one}>
            {mark ? <PersonMark {...mark} named /> : 'Somebody'}
            <strong>{row.level === null ? 'not applicable' : levelName(row.level)}</strong>
          </span>
        );
      })}
    </p>
  );
}
