import type { BusinessCase } from '../../../../../shared/domain/business-case/case-result.ts';
import styles from '../case.module.css';
import { CaseNotices } from '../case-notices.tsx';
import { EmptyCase } from '../empty-case.tsx';
import { ScenarioChoice } from '../scenario-choice.tsx';
import { useShownScenario } from '../use-case.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { WaterfallChart } from './waterfall-chart.tsx';
import { YearsChart } from './years-chart.tsx';

/** The scenarios side by side, and one of them in pictures. */
export function SummaryView({ business }: { readonly business: BusinessCase }) {
  const [shown, show, others] = useShownScenario(business);
  if (!shown) return <EmptyCase />;
  const { baseline } = business;
  return (
    <div className={styles.view}>
      <ComparisonTable business={business} shown={shown} />
      <div className={styles.bar}>
        <ScenarioChoice shown={shown} others={others} onShow={show} />
        <p className={styles.quiet}>The pictures and explanations are about this scenario.</p>
      </div>
      <CaseNotices business={business} shown={shown} />
      {baseline && shown.figures && (
        <>
          <section className={styles.card}>
            <WaterfallChart business={business} baseline={baseline} shown={shown} />
          </section>
          <section className={styles.card}>
            <YearsChart business={business} shown={shown} />
          </section>
        </>
      )}
    </div>
  );
}
