import type { SamplePlan } from '../../../../../shared/domain/behaviour/plan-sample.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatScore } from '../../../../ui/format-score.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { explainPlanned, explainSample } from './explain-sample.ts';
import { formatWhole } from './format-whole.ts';
import styles from './samples.module.css';

/** The contacts that have to be looked at, and what the plan is good for. */
export function SampleAnswer({ plan }: { readonly plan: SamplePlan }) {
  const { size, population, planned, plannedMargin, margin, agents, perAgent, confidence } = plan;
  const enough = plannedMargin !== null && plannedMargin <= margin;
  return (
    <Panel title="How many contacts to look at">
      <div className={styles.answer} aria-live="polite">
        <div className={styles.line}>
          <span className={styles.figure}>{size === null ? '–' : formatWhole(size.needed)}</span>
          <ExplainButton what="Size of the sample" explain={() => explainSample(plan)} />
        </div>
        <p className={styles.quiet}>
          {population === null
            ? `of endlessly many, to be right within ${margin} points in ${confidence} of 100 months.`
            : `of ${formatWhole(population)} contacts a month, to be right within ${margin} points in ${confidence} of 100 months.`}
        </p>
        <hr className={styles.rule} />
        <div className={styles.line}>
          <span className={styles.second}>
            {formatWhole(planned)} planned
            {plannedMargin !== null && `, right within ${formatScore(plannedMargin)} points`}
          </span>
          <ExplainButton what="Precision of the plan" explain={() => explainPlanned(plan)} />
        </div>
        <p className={styles.quiet}>
          {agents} agents with {perAgent} contacts each.{' '}
          {plannedMargin === null
            ? 'Nothing is planned, so nothing would be known.'
            : enough
              ? 'That is more than the margin asks for.'
              : `For ${margin} points it would take ${formatWhole(perAgentNeeded(plan))} for each agent.`}
        </p>
        {plannedMargin !== null && (
          <ToneBadge tone={enough ? 'good' : 'attention'}>
            {enough ? 'Precise enough for the site' : 'Too few for the site'}
          </ToneBadge>
        )}
      </div>
    </Panel>
  );
}

function perAgentNeeded({ size, agents }: SamplePlan): number {
  return Math.ceil((size?.needed ?? 0) / Math.max(1, agents));
}
