import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useMemo } from 'react';
import { decisionGuidance, hardRuleGuidance } from '../../../../../shared/content/sourcing/guidance.ts';
import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { decisionContext } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import { explainDecision } from '../../../../../shared/domain/sourcing/touchpoint/explain-decision.ts';
import { HARD_RULES } from '../../../../../shared/domain/sourcing/touchpoint/hard-rules.ts';
import { SCORE_KINDS } from '../../../../../shared/domain/sourcing/touchpoint/touchpoint-scores.ts';
import { parametersOf } from '../../../../../shared/model/parameters.ts';
import { copyText } from '../../../../ui/copy-text.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatScore } from '../../../../ui/format-score.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { DecisionBadge } from '../decision-badge.tsx';
import { lookOf } from '../decision-look.ts';
import { DecisionForm } from './decision-form.tsx';
import { type DecisionSentences, decisionSentences, decisionText } from './decision-sentence.ts';
import { explainTouchpointScore, inheritedRatings, titleOf } from './explain-touchpoint-score.ts';
import styles from './panel.module.css';

/** What the rules say about a touchpoint and why, and what people decided beside it. */
export function DecisionBlock({ advice }: { readonly advice: TouchpointAdvice }) {
  const parameter = useWorkbook((w) => w.parameter);
  const explained = useMemo(
    () => explainDecision(advice, decisionContext(parametersOf({ parameter }))),
    [advice, parameter],
  );
  const sentences = decisionSentences(advice, explained);
  const { touchpoint, recommended, outdated, standing } = advice;
  return (
    <section className={styles.block} aria-label="Decision and why">
      <dl className={styles.pair}>
        <div>
          <dt>Recommended</dt>
          <dd>
            <DecisionBadge decision={recommended} none="Open" large />
          </dd>
        </div>
        <div>
          <dt>Your decision</dt>
          <dd>
            <DecisionBadge decision={touchpoint.decision} none="Not yet" large />
          </dd>
        </div>
      </dl>
      {outdated && (
        <Notice tone="attention" title="Outdated">
          When this was decided, {lookOf(touchpoint.decision_basis).label.toLowerCase()} was recommended; now
          it is {lookOf(recommended).label.toLowerCase()}. Confirm your decision or accept the new one.
        </Notice>
      )}
      <DecisionForm key={touchpoint.id} advice={advice} />
      {standing === 'overridden' && touchpoint.decision_reason !== '' && (
        <p className={styles.quote}>
          <strong>Your reason:</strong> {touchpoint.decision_reason}
        </p>
      )}
      <ul className={styles.scores} aria-label="Scores">
        {SCORE_KINDS.map((kind) => {
          const { score, lowest, highest } = explained.scores[kind];
          return (
            <li key={kind}>
              <span className={styles.scoreName}>{titleOf(kind)}</span>
              <span className={styles.bar} aria-hidden>
                <span
                  style={{
                    width: `${score ?? lowest}%`,
                    background: `var(--color-${kind})`,
                    opacity: score === null ? 0.4 : 1,
                  }}
                />
              </span>
              <span className={styles.figure}>
                {score === null ? `${formatScore(lowest)}–${formatScore(highest)}` : formatScore(score)}
              </span>
              <ExplainButton
                what={titleOf(kind)}
                explain={() => explainTouchpointScore(kind, advice, explained.scores[kind])}
              />
            </li>
          );
        })}
      </ul>
      <Why sentences={sentences} advice={advice} />
      <Inherited advice={advice} />
    </section>
  );
}

function Why({
  sentences,
  advice,
}: {
  readonly sentences: DecisionSentences;
  readonly advice: TouchpointAdvice;
}) {
  const { result, scores, strongest, against, overrides, closeCall, nearMiss, missing } = sentences;
  const { rule, hardRules } = advice;
  const meaning =
    rule !== null && rule in decisionGuidance
      ? decisionGuidance[rule as keyof typeof decisionGuidance]
      : null;
  return (
    <div className={styles.why}>
      <p className={styles.result}>{result}</p>
      {meaning && <p>{meaning}</p>}
      <p className={styles.hidden}>{scores}</p>
      {[strongest, against, closeCall, nearMiss, missing].map((line) => line && <p key={line}>{line}</p>)}
      {hardRules.length === 0 ? (
        <p>{overrides}</p>
      ) : (
        <ul className={styles.rules} aria-label="Hard rules that match">
          {hardRules.map((id) => (
            <li key={id}>
              <strong>
                {id} {HARD_RULES.find((one) => one.id === id)?.title}.
              </strong>{' '}
              {hardRuleGuidance[id].meaning} <em>{hardRuleGuidance[id].next}</em>
            </li>
          ))}
        </ul>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        leftSection={<IconCopy size={14} aria-hidden />}
        onClick={() => void copyText(decisionText(sentences))}
      >
        Copy this explanation
      </Button>
    </div>
  );
}

function Inherited({ advice }: { readonly advice: TouchpointAdvice }) {
  const inherited = inheritedRatings(advice);
  if (inherited.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>
        {inherited.length} {inherited.length === 1 ? 'rating is' : 'ratings are'} taken over
      </summary>
      <ul>
        {inherited.map(({ factor, label, rating, from }) => (
          <li key={factor}>
            {label} {rating}, from {from}
          </li>
        ))}
      </ul>
      <p>Rate it below to say otherwise for this touchpoint.</p>
    </details>
  );
}
