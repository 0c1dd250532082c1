import { Link } from 'wouter';
import type { VendorAssessment } from '../../../../../shared/domain/score/assess-vendors.ts';
import { topsisWords } from '../../../../../shared/domain/score/ranking-words.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { EarlyNotice, HiddenResults } from '../hidden-results.tsx';
import { formatThree, formatTwo } from '../two-decimals.ts';
import { useOpenedResults } from '../use-opened-results.ts';
import { useScoring } from '../use-scoring.ts';
import { explainRanking } from './explain-ranking.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { MinimumPanel } from './minimum-panel.tsx';
import { NotRankedPanel } from './not-ranked-panel.tsx';
import styles from './ranking.module.css';
import { rankingFinding } from './ranking-finding.ts';
import { RankingTable } from './ranking-table.tsx';

/** Who comes out first by the weighted mean and by TOPSIS, who is not ranked and why, and what weakens it all. */
export function RankingView() {
  const { selection } = useScoring();
  const opened = useOpenedResults();
  if (!opened.all) return <HiddenResults opened={opened} />;
  const { vendors } = selection;
  const byRank = vendors.toSorted((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
  const byTopsis = vendors.toSorted((a, b) => (a.topsisRank ?? 99) - (b.topsisRank ?? 99));
  const differs = topsisWords(selection);
  return (
    <div className={styles.page}>
      <EarlyNotice opened={opened} />
      <section className={styles.card}>
        <ChartFrame
          title={rankingFinding(vendors)}
          subtitle="Left the weighted mean as a percentage of the way from 1 to 5, right the closeness to the best in everything."
          empty={vendors.every(({ rank }) => rank === null)}
          aside={<ExplainButton what="Ranking" explain={() => explainRanking(selection)} />}
          picture={
            <div className={styles.pair}>
              <Bars
                title="Weighted mean"
                vendors={byRank}
                value={({ rank, percent }) => (rank === null ? null : percent)}
                text={({ rank, weighted, percent }) =>
                  rank === null ? 'not ranked' : `${rank}. ${formatTwo(weighted)}, ${formatTwo(percent)} %`
                }
              />
              <Bars
                title="TOPSIS"
                vendors={byTopsis}
                value={({ topsis }) => (topsis === null ? null : topsis * 100)}
                text={({ topsisRank, topsis }) =>
                  topsisRank === null ? 'not ranked' : `${topsisRank}. ${formatThree(topsis)}`
                }
              />
            </div>
          }
          table={<RankingTable vendors={byRank} />}
        />
        {differs.length > 0 && (
          <div className={styles.words}>
            {differs.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p className={styles.quiet}>
              TOPSIS squares distances, so one large gap counts more there than several small ones. How firm
              the order is stands under <Link href="/partner-selection/robustness">Robustness</Link>.
            </p>
          </div>
        )}
      </section>
      <div className={styles.pair}>
        <div className={styles.stack}>
          <MinimumPanel />
          <NotRankedPanel />
        </div>
        <FindingsPanel />
      </div>
    </div>
  );
}

interface BarsProps {
  readonly title: string;
  readonly vendors: readonly VendorAssessment[];
  /** 0-100. */
  readonly value: (vendor: VendorAssessment) => number | null;
  readonly text: (vendor: VendorAssessment) => string;
}

function Bars({ title, vendors, value, text }: BarsProps) {
  return (
    <div>
      <h3 className={styles.subtitle}>{title}</h3>
      <BarList
        label={title}
        most={100}
        items={vendors.map((vendor) => ({
          id: vendor.id,
          label: vendor.name,
          value: value(vendor),
          valueText: text(vendor),
        }))}
      />
    </div>
  );
}
