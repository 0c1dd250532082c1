import type { GateSuggestion } from '../../shared/domain/gate/gate-suggestion.ts';
import { GATE_OUTCOMES } from '../../shared/model/readiness-lists.ts';
import { ExplainButton } from '../ui/explain/explain-button.tsx';
import { Panel } from '../ui/panel.tsx';
import { ToneBadge } from '../ui/tone-badge.tsx';
import { Dial } from './dial.tsx';
import type { DialFigure } from './dial-figure.ts';
import { explainGate } from './explain-gate.ts';
import styles from './gate.module.css';
import { OUTCOME_TONES, outcomeName, weightOf } from './outcome-look.ts';

interface VerdictPanelProps {
  readonly suggestion: GateSuggestion;
  readonly dials: readonly DialFigure[];
}

/** What the figures suggest, with the three that say most. */
export function VerdictPanel({ suggestion, dials }: VerdictPanelProps) {
  const { suggested, findings } = suggestion;
  return (
    <Panel
      title="What the figures suggest"
      aside={<ExplainButton what="Suggestion of the gate" explain={() => explainGate(suggestion)} words />}
    >
      <div className={styles.verdict}>
        <div className={styles.suggestion}>
          <p className={styles.outcome}>
            <ToneBadge tone={OUTCOME_TONES[suggested]}>{outcomeName(suggested)}</ToneBadge>
          </p>
          <p>{GATE_OUTCOMES.find(({ value }) => value === suggested)?.help}</p>
          <p className={styles.quiet}>
            Because {weightOf(findings) ?? 'nothing stops and nothing is left as a condition'}.
          </p>
        </div>
        <div className={styles.dials}>
          {dials.map((dial) => (
            <Dial key={dial.label} {...dial} />
          ))}
        </div>
      </div>
    </Panel>
  );
}
