import { useMemo } from 'react';
import { BUY_IN_NEEDED, buyInGate } from '../../../../../shared/domain/change/buy-in-gate.ts';
import { buyInIndex } from '../../../../../shared/domain/change/buy-in-index.ts';
import type { Stakeholder } from '../../../../../shared/model/tables/stakeholder.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { Figure } from '../../../../ui/figure.tsx';
import { formatScore } from '../../../../ui/format-score.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { explainBuyIn, explainBuyInGate } from './explain-buy-in.ts';
import styles from './map.module.css';

/** The buy-in index, how it has moved, and what it suggests for the gate. */
export function BuyInHeadline({ groups }: { readonly groups: readonly Stakeholder[] }) {
  const gate = useMemo(() => buyInGate(groups), [groups]);
  const start = useMemo(() => buyInIndex(groups, 'start'), [groups]);
  const { index } = gate;
  return (
    <section className={styles.headline} aria-label="Buy-in index">
      <div>
        <p className={styles.label}>
          Buy-in index
          <ExplainButton what="Buy-in index" explain={() => explainBuyIn(groups)} />
        </p>
        <p className={styles.big}>
          <Figure value={index} />
          <span className={styles.outOf}> of 100</span>
        </p>
      </div>
      <div>
        <p className={styles.label}>At the start</p>
        <p className={styles.second}>
          <Figure value={start} />
          {index !== null && start !== null && (
            <span className={styles.moved}>{movement(rounded(index) - rounded(start))}</span>
          )}
        </p>
      </div>
      <div className={styles.gate}>
        <p className={styles.label}>
          Suggested for the gate
          <ExplainButton what="Suggestion for the gate" explain={() => explainBuyInGate(gate)} />
        </p>
        <ToneBadge tone={gate.passed === null ? 'none' : gate.passed ? 'good' : 'attention'}>
          {gate.passed === null ? 'Not known yet' : gate.passed ? 'Nothing in the way' : 'Not yet'}
        </ToneBadge>
        <p className={styles.why}>{whyNot(gate)}</p>
      </div>
    </section>
  );
}

/** As it is shown, so that the movement is the difference that readers see. */
function rounded(index: number): number {
  return Number(index.toFixed(1));
}

function movement(points: number): string {
  const shown = formatScore(Math.abs(points));
  if (Number(points.toFixed(1)) === 0) return 'no movement';
  return points > 0 ? `▲ ${shown} up since` : `▼ ${shown} down since`;
}

function whyNot({ index, against, passed }: ReturnType<typeof buyInGate>): string {
  if (passed === null) return 'Place the groups on the map first.';
  if (passed) return `At least ${BUY_IN_NEEDED}, and nobody with strong influence is against.`;
  const low = Number((index ?? 0).toFixed(9)) < BUY_IN_NEEDED ? `Below ${BUY_IN_NEEDED}` : '';
  const names = against.map(({ name }) => name).join(', ');
  const held = names === '' ? '' : `against with strong influence: ${names}`;
  const words = [low, held].filter(Boolean).join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
