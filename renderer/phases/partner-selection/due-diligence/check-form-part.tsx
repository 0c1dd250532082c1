import { checkForm } from '../../../../shared/content/due-diligence/check-forms.ts';
import { checkRating } from '../../../../shared/domain/due-diligence/check-rating.ts';
import type { VendorCheck } from '../../../../shared/model/tables/vendor-check.ts';
import type { VendorCheckItem } from '../../../../shared/model/tables/vendor-check-item.ts';
import { formatScore } from '../../../ui/format-score.ts';
import { CheckQuestionPart } from './check-question-part.tsx';
import styles from './due-diligence.module.css';

interface CheckFormPartProps {
  readonly check: VendorCheck;
  readonly items: readonly VendorCheckItem[];
}

/** The form of a check: its questions with what good sounds like, and room for rating, answer and red flag. */
export function CheckFormPart({ check, items }: CheckFormPartProps) {
  const form = checkForm(check.kind);
  const mean = checkRating(items);
  const rated = items.filter(({ rating }) => rating !== null).length;
  return (
    <section aria-label="Form" className={styles.form}>
      <p className={styles.quiet}>{form.prepare}</p>
      <p className={styles.mean} aria-live="polite">
        {mean === null
          ? 'Nothing is rated yet. Keys 1 to 5 rate the question that has the focus.'
          : `Mean ${formatScore(mean)} from ${rated} of ${form.items.length} questions. Keys 1 to 5 rate the question that has the focus.`}
      </p>
      <ol className={styles.questions}>
        {form.items.map((question) => (
          <CheckQuestionPart
            key={question.id}
            check={check.id}
            question={question}
            row={items.find(({ item }) => item === question.id) ?? null}
          />
        ))}
      </ol>
    </section>
  );
}
