import { VisuallyHidden } from '@mantine/core';
import type { Robustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import type { ScoreFlip } from '../../../../shared/domain/robustness/score-flips.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { explainScores } from './explain-robustness.ts';
import styles from './robustness.module.css';
import { countText, pointsText, weightText } from './robustness-format.ts';

const SYMBOLS: Readonly<Record<ScoreFlip['outcome'], string>> = { same: '', level: '=', flips: '✕' };

/** Which single scores decide: every score moved by one point in the direction that endangers the leader. */
export function ScoresView({ robustness }: { readonly robustness: Robustness }) {
  const { matrix, leader, scores, grounds } = robustness;
  const leaderName = matrix.vendors[leader]?.name ?? '';
  const inOrder = matrix.vendors
    .map(({ id, name }, vendor) => ({ id, name, vendor, mean: robustness.means[vendor] ?? 0 }))
    .toSorted((a, b) => b.mean - a.mean || a.vendor - b.vendor);
  return (
    <div className={styles.view}>
      <Panel
        title={
          grounds.scores === 0
            ? 'No single score changes the winner'
            : `${countText(grounds.scores)} single ${grounds.scores === 1 ? 'score changes' : 'scores change'} the winner`
        }
        aside={<ExplainButton what="Single scores" words explain={() => explainScores(robustness)} />}
      >
        <p className={styles.quiet}>
          Scores of {leaderName} one point lower, scores of the others one point higher, each by itself and
          within 1 to 5. Look at the evidence of the marked ones again before anybody decides.
        </p>
        <ul className={styles.legend} aria-label="Marks in the table">
          <li>
            <span className={styles.outcome} data-outcome="flips" aria-hidden>
              {SYMBOLS.flips}
            </span>
            another vendor leads
          </li>
          <li>
            <span className={styles.outcome} data-outcome="level" aria-hidden>
              {SYMBOLS.level}
            </span>
            both are level
          </li>
          <li>without a mark: {leaderName} stays ahead</li>
        </ul>
        <ScrollRegion className={styles.scroll} label="Scores moved by one point">
          <table className={styles.matrix}>
            <thead>
              <tr>
                <th scope="col">Criterion</th>
                <th scope="col">Weight</th>
                {inOrder.map(({ id, name, vendor }) => (
                  <th key={id} scope="col">
                    {name}
                    <span className={styles.detail}>{vendor === leader ? 'one lower' : 'one higher'}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {matrix.criteria.map(({ id, name, weight01 }, criterion) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{weightText(weight01)}</td>
                  {inOrder.map(({ id: key, vendor }) => (
                    <ScoreCell key={key} flip={scores[vendor]?.[criterion]} robustness={robustness} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </Panel>
    </div>
  );
}

function ScoreCell({
  flip,
  robustness,
}: {
  readonly flip: ScoreFlip | undefined;
  readonly robustness: Robustness;
}) {
  if (!flip) return <td />;
  const words = inWords(flip, robustness);
  return (
    <td data-outcome={flip.outcome} title={words}>
      <span className={styles.step}>
        {flip.score === flip.to
          ? pointsText(flip.score)
          : `${pointsText(flip.score)} → ${pointsText(flip.to)}`}
      </span>
      <span className={styles.outcome} data-outcome={flip.outcome} aria-hidden>
        {SYMBOLS[flip.outcome]}
      </span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </td>
  );
}

function inWords({ outcome, winner, needed, score, to }: ScoreFlip, { matrix, leader }: Robustness): string {
  const tie = needed === null ? '' : `; level at ${pointsText(needed)}`;
  if (score === to) return 'already at the end of the scale';
  if (outcome === 'flips') return `${matrix.vendors[winner]?.name} leads${tie}`;
  if (outcome === 'level') return 'both are level';
  return `${matrix.vendors[leader]?.name} stays ahead${tie}`;
}
