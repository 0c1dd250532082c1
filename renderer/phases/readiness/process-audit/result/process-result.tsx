import type { ReactNode } from 'react';
import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import type { WavePlan } from '../../../../../shared/domain/sourcing/process/plan-waves.ts';
import { type Parameters, parameterValue } from '../../../../../shared/model/parameters.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { Figure } from '../../../../ui/figure.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { factorList } from '../factor-words.ts';
import { AutomateBadge, FixFirstBadge, StatusMark } from '../status-mark.tsx';
import { explainPlan } from '../waves/explain-plan.ts';
import { whyHere } from '../waves/why-here.ts';
import {
  explainAutomation,
  explainIndex,
  explainScore,
  explainStatus,
  explainWorkload,
} from './explain-process.ts';
import styles from './process-result.module.css';
import { ScoreLine } from './score-line.tsx';

interface ProcessResultProps {
  readonly audit: ProcessAudit;
  readonly plan: WavePlan;
  readonly parameters: Parameters;
  /** The single points are shown below each score. */
  readonly detailed?: boolean;
  /** Below the figures, such as what is missing. */
  readonly children?: ReactNode;
}

/** What the audit says about one process: status, scores with their points, workload, wave, automation. */
export function ProcessResult({ audit, plan, parameters, detailed = false, children }: ProcessResultProps) {
  const { status, fixFirst, automateFirst, fte, index, automation, unexplained } = audit;
  const move = plan.moves.find((one) => one.audit === audit) ?? null;
  return (
    <section aria-label="Result" className={styles.result} data-detailed={detailed || undefined}>
      <div className={styles.status} aria-live="polite">
        <span className={styles.verdict}>
          <StatusMark status={status} />
        </span>
        <ExplainButton what="Status" explain={() => explainStatus(audit, parameters)} />
      </div>
      {(fixFirst.length > 0 || automateFirst) && (
        <div className={styles.badges}>
          {fixFirst.length > 0 && <FixFirstBadge why={`Rated too low: ${factorList(fixFirst)}`} />}
          {automateFirst && <AutomateBadge />}
        </div>
      )}
      {fixFirst.length > 0 && (
        <p className={styles.quiet}>
          {factorList(fixFirst)} {fixFirst.length === 1 ? 'is' : 'are'} rated{' '}
          {formatPlain(parameterValue(parameters, 'quadrant.fix_first'))} or lower: not transferable yet.
        </p>
      )}
      <ScoreLine
        audit={audit}
        which="readiness"
        threshold={parameterValue(parameters, 'quadrant.rtm')}
        explain={() => explainScore(audit, 'readiness')}
        detailed={detailed}
      />
      <ScoreLine
        audit={audit}
        which="suitability"
        threshold={parameterValue(parameters, 'quadrant.stm')}
        explain={() => explainScore(audit, 'suitability')}
        detailed={detailed}
      />
      <dl className={styles.facts}>
        <Fact
          name="Workload"
          explain={<ExplainButton what="Workload" explain={() => explainWorkload(audit, parameters)} />}
        >
          <Figure value={fte} /> FTE
        </Fact>
        <Fact
          name="Automation hint"
          explain={
            <ExplainButton what="Automation hint" explain={() => explainAutomation(audit, parameters)} />
          }
        >
          <Figure value={automation.score} />
        </Fact>
        <Fact
          name="Ranking index"
          explain={<ExplainButton what="Ranking index" explain={() => explainIndex(audit)} />}
        >
          <Figure value={index} />
        </Fact>
        <Fact
          name="Wave"
          explain={<ExplainButton what="The wave plan" explain={() => explainPlan(plan, parameters)} />}
        >
          {move === null ? 'stays' : move.wave}
        </Fact>
      </dl>
      {move !== null && <p className={styles.quiet}>{whyHere(move)}</p>}
      {unexplained.length > 0 && (
        <p className={styles.attention}>
          {factorList(unexplained)} {unexplained.length === 1 ? 'is' : 'are'} rated differently from what the
          figures say: note why.
        </p>
      )}
      {children}
    </section>
  );
}

interface FactProps {
  readonly name: string;
  readonly explain?: ReactNode;
  readonly children: ReactNode;
}

function Fact({ name, explain, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        {children}
        {explain}
      </dd>
    </div>
  );
}
