import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { balancedScore } from '../../../../../shared/domain/kpi/formulas/balanced-score.ts';
import { watermelon } from '../../../../../shared/domain/kpi/formulas/watermelon.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { type BarItem, BarList } from '../../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { explainBalancedScore, explainWatermelon } from '../explain-kpis.ts';
import { categoryLabel } from '../kpi-words.ts';
import { KpiResult } from '../register/kpi-result.tsx';
import { useKpis } from '../use-kpis.ts';
import styles from './score.module.css';
import { scoreColumns } from './score-columns.ts';
import { ScoreTable } from './score-table.tsx';

interface ScoreViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** One number for the service, its parts, and whether green reports hide unhappy customers. */
export function ScoreView({ asked, path }: ScoreViewProps) {
  const [, navigate] = useLocation();
  const kpis = useKpis();
  const total = useMemo(() => balancedScore(kpis), [kpis]);
  const columns = useMemo(() => scoreColumns(total), [total]);
  const melon = watermelon(kpis);
  const weighed = kpis.filter(({ id }) => id in total.points);
  const items = weighed.map((kpi): BarItem => {
    const points = total.points[kpi.id] ?? null;
    const most = points === null ? null : ((kpi.weight_percent ?? 0) / total.countedWeight) * 100;
    return {
      id: kpi.id,
      label: kpi.name,
      detail: categoryLabel(kpi.category),
      value: points,
      target: most,
      valueText: points === null ? 'not known' : `${formatScore(points)} of ${formatScore(most)}`,
    };
  });
  return (
    <div className={styles.view}>
      {melon.alert && (
        <Notice tone="bad" title="Green outside, red inside">
          Access and efficiency score {formatPlain(melon.outside)} on average while customers score{' '}
          {formatPlain(melon.inside)}. Do not report this as a good month: find out what customers met.
        </Notice>
      )}
      <section className={styles.card}>
        <ChartFrame
          title={total.score === null ? 'No score yet' : `Balanced score ${formatScore(total.score)} of 100`}
          subtitle={
            weighed.length === 0
              ? 'Give a few KPIs a weight, a worst, a best and a latest value below.'
              : `Points of each KPI; the mark is what it could add at most.${total.weightSum === 100 ? '' : ` The weights add up to ${formatPlain(total.weightSum)} %, so they are scaled to 100.`}${total.unscored.length === 0 ? '' : ` ${total.unscored.length} without a score are left out.`}`
          }
          empty={weighed.length === 0}
          aside={
            <>
              <ExplainButton what="Balanced score" explain={() => explainBalancedScore(kpis, total)} />
              <ExplainButton
                what="Green outside, red inside"
                explain={() => explainWatermelon(kpis, melon)}
              />
            </>
          }
          picture={
            <BarList
              label="Points of each KPI"
              items={items}
              onPick={(id) => navigate(`${path}/${encodeURIComponent(id)}`)}
              current={asked}
            />
          }
          table={<ScoreTable kpis={weighed} total={total} />}
        />
      </section>
      <div className={styles.register}>
        <RegisterSplit
          table="kpi"
          id="kpi-score"
          label="Values and weights of KPIs"
          columns={columns}
          newRow={false}
          asked={asked}
          onClosed={() => navigate(path, { replace: true })}
          extra={(id) => <KpiResult id={id} />}
          emptyText="No KPIs yet. Choose them from the catalogue."
        />
      </div>
    </div>
  );
}
