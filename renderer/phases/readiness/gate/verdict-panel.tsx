import type { GateSuggestion } from '../../../../shared/domain/gate/suggest-gate.ts';
import { GATE_OUTCOMES } from '../../../../shared/model/readiness-lists.ts';
import { Panel } from '../../../ui/panel.tsx';
import { ToneBadge } from '../../../ui/tone-badge.tsx';
import { ExplainButton } from '../results/explain-button.tsx';
import { Dial } from './dial.tsx';
import { explainGate } from './explain-gate.ts';
import styles from './gate.module.css';
import { gateDials } from './gate-dials.ts';
import { OUTCOME_TONES, outcomeName } from './outcome-look.ts';

interface VerdictPanelProps {
  readonly suggestion: GateSuggestion;
  readonly gates: { readonly passed: number; readonly asked: number };
}

/** What the figures suggest, with the three that say most. */
export function VerdictPanel({ suggestion, gates }: VerdictPanelProps) {
  const { suggested, findings } = suggestion;
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
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
          <p className={styles.quiet}>{because(count('stop'), count('condition'))}</p>
        </div>
        <div className={styles.dials}>
          {gateDials(suggestion, gates).map((dial) => (
            <Dial key={dial.label} {...dial} />
          ))}
        </div>
      </div>
    </Panel>
  );
}

/** Why it is suggested, in numbers. */
function because(stops: number, conditions: number): string {
  const many = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
  if (stops > 0)
    return `Because ${many(stops, 'criterion stops', 'criteria stop')}; ${many(conditions, 'more is a condition', 'more are conditions')}.`;
  return conditions > 0
    ? `Because nothing stops and ${many(conditions, 'criterion is a condition', 'criteria are conditions')}.`
    : 'Because nothing stops and nothing is left as a condition.';
}
