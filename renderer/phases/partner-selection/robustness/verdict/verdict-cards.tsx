import type { ReactNode } from 'react';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { explainFlips, explainLead, explainScores } from '../explain-robustness.ts';
import styles from '../robustness.module.css';
import { chanceText, countText, movedText, shortLeadText } from '../robustness-format.ts';
import type { Ranked } from '../use-robustness.ts';

/** The figures that the verdict rests on, each beside its limit. */
export function VerdictCards({ ranked }: { readonly ranked: Ranked }) {
  const { robustness, settings } = ranked;
  const { matrix, leader, runnerUp, margin, margin01, smallest, scores, grounds } = robustness;
  const name = (vendor: number) => matrix.vendors[vendor]?.name ?? '';
  const moved = scores.flat().filter(({ score, to }) => score !== to).length;
  return (
    <ul className={styles.cards} aria-label="What the verdict rests on">
      <Card
        name="Lead"
        figure={`${shortLeadText(margin)} points`}
        below={`${name(leader)} before ${name(runnerUp)}`}
        explain={() => explainLead(robustness)}
      />
      <Card
        name="Share of the leader’s score"
        figure={chanceText(margin01)}
        below={`No clear winner below ${settings.closeMargin} %`}
        warns={grounds.smallLead}
        explain={() => explainLead(robustness)}
      />
      <Card
        name="Smallest change of a weight"
        figure={smallest ? movedText(smallest.points) : 'None'}
        below={
          smallest
            ? `No clear winner below ${settings.closeFlip} points`
            : 'No single weight changes the winner'
        }
        warns={grounds.smallFlip}
        explain={() => explainFlips(robustness)}
      />
      <Card
        name="Single scores that decide"
        figure={`${countText(grounds.scores)} of ${countText(moved)}`}
        below="Changed by one point each"
        warns={grounds.scores > 0}
        explain={() => explainScores(robustness)}
      />
    </ul>
  );
}

interface CardProps {
  readonly name: string;
  readonly figure: string;
  readonly below: ReactNode;
  readonly warns?: boolean;
  readonly explain: () => Explanation;
}

function Card({ name, figure, below, warns = false, explain }: CardProps) {
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <span>{name}</span>
        <ExplainButton what={name} explain={explain} />
      </div>
      <div className={styles.figure} data-warns={warns || undefined}>
        {warns && (
          <span aria-hidden className={styles.mark}>
            !
          </span>
        )}
        {figure}
      </div>
      <div className={styles.below}>{below}</div>
    </li>
  );
}
