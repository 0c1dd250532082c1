import { processGuidance } from '../../../../../shared/content/sourcing/guidance.ts';
import {
  type ProcessFactor,
  ratingField,
} from '../../../../../shared/domain/sourcing/process/process-ratings.ts';
import styles from './interview.module.css';

/** Why a rating matters, what to ask, and what proves the answer. */
export function RatingGuide({ factor }: { readonly factor: ProcessFactor }) {
  const { why, ask, evidence } = processGuidance[ratingField(factor) as keyof typeof processGuidance];
  return (
    <dl className={styles.guide}>
      <div>
        <dt>Why it matters</dt>
        <dd>{why}</dd>
      </div>
      <div>
        <dt>What to ask</dt>
        <dd>{ask}</dd>
      </div>
      <div>
        <dt>What proves it</dt>
        <dd>{evidence}</dd>
      </div>
    </dl>
  );
}
