import { Link } from 'wouter';
import { kpiScore01 } from '../../../../../shared/domain/kpi/formulas/kpi-score.ts';
import { gamingWarnings } from '../../../../../shared/domain/kpi/gaming-warnings.ts';
import { kpiLacks, lackWords } from '../../../../../shared/domain/kpi/kpi-lacks.ts';
import { levelFlags, levelFlagWords } from '../../../../../shared/domain/kpi/level-flags.ts';
import { risksShown } from '../../../../../shared/domain/kpi/links/loose-ends.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { Figure } from '../../../../ui/figure.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { ToneBadge } from '../../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainKpiScore } from '../explain-kpis.ts';
import { aimWords } from '../kpi-words.ts';
import { useKpis } from '../use-kpis.ts';
import { Calculator } from './calculator.tsx';
import styles from './kpi-result.module.css';

/** What the app knows about one KPI: whether it is complete, what is odd about its levels, and how it could be gamed. */
export function KpiResult({ id }: { readonly id: string }) {
  const kpis = useKpis();
  const risks = useWorkbook((w) => w.risk);
  const kpi = kpis.find((one) => one.id === id);
  if (!kpi) return null;
  const lacks = kpiLacks(kpi);
  const signed = kpi.status === 'ready';
  const shown = risksShown(risks).get(id) ?? [];
  return (
    <section aria-label="Result" className={styles.result}>
      <div className={styles.verdict} aria-live="polite">
        {lacks.length === 0 ? (
          <ToneBadge tone="good">Complete</ToneBadge>
        ) : (
          <ToneBadge tone={signed ? 'bad' : 'attention'}>
            {signed ? 'Signed off, not complete' : 'Not complete'}
          </ToneBadge>
        )}
        <span className={styles.aim}>{aimWords(kpi)}</span>
      </div>
      {lacks.length > 0 && <p className={styles.quiet}>It still needs {lackWords(lacks)}.</p>}
      {levelFlags(kpi).map((flag) => (
        <p key={flag} className={styles.attention}>
          {levelFlagWords(flag, kpi, kpi.unit)}
        </p>
      ))}
      {gamingWarnings(kpis)
        .filter((one) => one.kpi === id)
        .map(({ kind, message }) => (
          <p key={kind} className={styles.attention}>
            {message}
          </p>
        ))}
      {kpi.worst !== null && kpi.best !== null && (
        <div className={styles.line}>
          Score <Figure value={kpiScore01(kpi)} format={formatPlain} />
          <ExplainButton what="Score" explain={() => explainKpiScore(kpi)} />
        </div>
      )}
      {shown.length > 0 && (
        <p className={styles.quiet}>
          Gives early notice of:{' '}
          {shown.map(({ id: risk, name }, index) => (
            <span key={risk}>
              {index > 0 && '; '}
              <Link href={rowPath('risk', risk) ?? ''}>{name}</Link>
            </span>
          ))}
        </p>
      )}
      <Calculator kpi={kpi} />
    </section>
  );
}
