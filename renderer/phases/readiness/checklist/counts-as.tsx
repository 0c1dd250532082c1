import { IconArrowRight } from '@tabler/icons-react';
import { evidencedLevel } from '../../../../shared/domain/readiness/evidenced-level.ts';
import { EVIDENCE_STRENGTHS } from '../../../../shared/model/scales.ts';
import type { Answer } from '../../../../shared/model/tables/answer.ts';
import { levelName } from '../../../ui/level-name.ts';
import styles from './counts-as.module.css';

/** What the answer is worth: the level as claimed, and the level that its evidence supports. */
export function CountsAs({ answer }: { readonly answer: Answer | null }) {
  if (answer?.not_applicable)
    return <p className={styles.line}>Left out of the scores: counts neither for nor against.</p>;
  if (!answer || answer.level === null) return <p className={styles.line}>Not answered yet.</p>;
  const counted = evidencedLevel(answer.level, answer.evidence_strength);
  const strength = EVIDENCE_STRENGTHS.find(({ value }) => value === answer.evidence_strength);
  return (
    <p className={styles.line} data-capped={counted < answer.level || undefined}>
      Claimed <strong>{levelName(answer.level)}</strong>
      <IconArrowRight size={14} aria-hidden />
      counts as <strong>{levelName(counted)}</strong>
      <span className={styles.why}>
        {counted < answer.level
          ? `Evidence “${strength?.label}” supports level ${strength?.cap} at most.`
          : 'The evidence supports it in full.'}
      </span>
    </p>
  );
}
