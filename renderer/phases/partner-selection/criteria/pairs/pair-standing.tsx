import type { PairAssessment } from '../../../../../shared/domain/ahp/assess-pairs.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { type Tone, ToneBadge } from '../../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../criteria.module.css';
import { explainPairs } from '../explain-pairs.ts';
import { pairSentence } from './pair-words.ts';

interface PairStandingProps {
  readonly assessment: PairAssessment;
  readonly nameOf: (id: string) => string;
}

const VERDICTS: Readonly<Record<string, readonly [Tone, string]>> = {
  consistent: ['good', 'They hang together'],
  doubtful: ['attention', 'Some contradict each other'],
  refused: ['bad', 'They contradict each other too much'],
};

/** How far a group is, its weights, and whether its comparisons hang together. */
export function PairStanding({ assessment, nameOf }: PairStandingProps) {
  const workbook = useWorkbook((w) => w);
  const { items, pairs, done, result } = assessment;
  const [tone, words] = VERDICTS[result?.verdict ?? ''] ?? ['none', 'Not complete'];
  return (
    <section className={styles.standing} aria-label="How it hangs together">
      <p className={styles.progress}>
        <strong>
          {done} of {pairs.length}
        </strong>{' '}
        compared <ToneBadge tone={tone}>{words}</ToneBadge>
        {result && (
          <span className={styles.quiet}>
            Contradiction {formatPlain(result.cr)}, λ {formatPlain(result.lambda)}
          </span>
        )}
        <ExplainButton
          what="Contradiction of comparisons"
          explain={() => explainPairs(workbook, assessment, nameOf)}
        />
      </p>
      {result ? (
        <p>
          {items
            .map((id, index) => `${nameOf(id)} ${formatScore((result.weights01[index] ?? 0) * 100)} %`)
            .join(', ')}
        </p>
      ) : (
        <p className={styles.quiet}>
          Missing:{' '}
          {pairs
            .filter(({ ratio }) => ratio === null)
            .slice(0, 6)
            .map(({ first, second }) => `${nameOf(first)} and ${nameOf(second)}`)
            .join('; ')}
          {pairs.length - done > 6 && ` and ${pairs.length - done - 6} more`}. Nothing is guessed.
        </p>
      )}
      {result?.worst && result.verdict !== 'consistent' && (
        <p className={styles.warning}>
          Look at this one first:{' '}
          {pairSentence([nameOf(result.worst.first), nameOf(result.worst.second)], result.worst.ratio)}. The
          others together say:{' '}
          {pairSentence([nameOf(result.worst.first), nameOf(result.worst.second)], result.worst.fits)}.
        </p>
      )}
    </section>
  );
}
