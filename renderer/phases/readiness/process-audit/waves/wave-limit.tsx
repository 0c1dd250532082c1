import type { WavePlan } from '../../../../../shared/domain/sourcing/process/plan-waves.ts';
import { sumBy } from '../../../../../shared/lib/sum-by.ts';
import { type Parameters, parameterValue } from '../../../../../shared/model/parameters.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { explainPlan } from './explain-plan.ts';
import styles from './waves.module.css';

interface WaveLimitProps {
  readonly plan: WavePlan;
  readonly parameters: Parameters;
}

/** All audited workload as one bar: what wave 1 takes, what comes later, and how far wave 1 may go. */
export function WaveLimit({ plan, parameters }: WaveLimitProps) {
  const { totalFte, firstWaveLimit, firstWaveOver, moves } = plan;
  const share = parameterValue(parameters, 'quadrant.wave_1_share');
  const first = sumBy(moves, ({ wave, audit }) => (wave === 1 ? (audit.fte ?? 0) : 0));
  const later = sumBy(moves, ({ wave, audit }) => (wave === 1 ? 0 : (audit.fte ?? 0)));
  const waiting = sumBy(moves, ({ because, audit }) =>
    because === 'first-wave-full' ? (audit.fte ?? 0) : 0,
  );
  const staying = Math.max(0, totalFte - first - later);
  const percent = (fte: number) => (totalFte === 0 ? 0 : (100 * fte) / totalFte);
  return (
    <section className={styles.limit} aria-labelledby="wave-limit">
      <div className={styles.limitHead}>
        <h2 id="wave-limit" className={styles.title}>
          {finding({ totalFte, first, firstWaveLimit, firstWaveOver })}
        </h2>
        <ExplainButton what="The wave plan" explain={() => explainPlan(plan, parameters)} words />
      </div>
      <div className={styles.bar} aria-hidden>
        <span
          className={styles.first}
          data-over={firstWaveOver || undefined}
          style={{ width: `${percent(first)}%` }}
        />
        <span className={styles.later} style={{ width: `${percent(later)}%` }} />
        {firstWaveLimit !== null && totalFte > 0 && (
          <span className={styles.mark} style={{ left: `${percent(firstWaveLimit)}%` }}>
            <span className={styles.markLabel}>Limit {formatPlain(share)} %</span>
          </span>
        )}
      </div>
      <ul className={styles.key} aria-label="Workload by wave">
        <li>
          <span className={styles.swatch} data-part="first" aria-hidden />
          Wave 1 <strong>{formatScore(first)} FTE</strong> ({Math.round(percent(first))} %)
        </li>
        <li>
          <span className={styles.swatch} data-part="later" aria-hidden />
          Later waves <strong>{formatScore(later)} FTE</strong> ({Math.round(percent(later))} %)
          {waiting > 0 && <>, of which {formatScore(waiting)} FTE are ready and wait for room</>}
        </li>
        <li>
          <span className={styles.swatch} aria-hidden />
          Staying <strong>{formatScore(staying)} FTE</strong> ({Math.round(percent(staying))} %)
        </li>
      </ul>
      {firstWaveOver && (
        <p className={styles.over} role="status">
          Somebody put more into wave 1 than a first outsourcing should carry. Move a process to a later wave,
          or raise the limit in Method settings and say why.
        </p>
      )}
    </section>
  );
}

function finding({
  totalFte,
  first,
  firstWaveLimit,
  firstWaveOver,
}: Pick<WavePlan, 'totalFte' | 'firstWaveLimit' | 'firstWaveOver'> & { readonly first: number }): string {
  if (totalFte === 0) return 'No workload is known yet';
  const carries = `Wave 1 carries ${formatScore(first)} of ${formatScore(totalFte)} FTE`;
  if (firstWaveLimit === null) return `${carries}; there is no limit after a first outsourcing`;
  return firstWaveOver
    ? `${carries}, ${formatScore(first - firstWaveLimit)} more than it may`
    : `${carries}; it may carry ${formatScore(firstWaveLimit)}`;
}
