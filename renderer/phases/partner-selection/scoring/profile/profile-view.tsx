import { SegmentedControl } from '@mantine/core';
import type { VendorAssessment } from '../../../../../shared/domain/score/assess-vendors.ts';
import { scorePercent } from '../../../../../shared/domain/score/weighted-mean.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { formatScore } from '../../../../ui/format-score.ts';
import { RadarChart } from '../../../../ui/radar-chart.tsx';
import reach from '../../../../ui/reach.module.css';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { EarlyNotice, HiddenResults } from '../hidden-results.tsx';
import styles from '../ranking/ranking.module.css';
import { formatTwo } from '../two-decimals.ts';
import { useOpenedResults } from '../use-opened-results.ts';
import { useScoring } from '../use-scoring.ts';
import { ProfileTable } from './profile-table.tsx';
import { WinnersPanel } from './winners-panel.tsx';

/** A radar with more axes cannot be read. */
const MOST_AXES = 8;

/** Where one vendor is strong and where others are stronger, and who wins by each evaluator alone. */
export function ProfileView() {
  const { selection } = useScoring();
  const opened = useOpenedResults();
  const [picked, pick] = useRemembered<string | null>('scoring.profile', null);
  const { vendors, criteria } = selection;
  const vendor =
    vendors.find(({ id }) => id === picked) ?? vendors.find(({ rank }) => rank === 1) ?? vendors[0];
  if (!opened.all) return <HiddenResults opened={opened} />;
  if (!vendor) return null;
  const best = criteria.map((_, index) => bestOther(vendors, vendor, index));
  const title = profileFinding(vendor, best);
  const choice = (
    <SegmentedControl
      size="xs"
      aria-label="Vendor"
      classNames={{ input: reach.over }}
      data={vendors.map(({ id, name }) => ({ value: id, label: name }))}
      value={vendor.id}
      onChange={pick}
    />
  );
  return (
    <div className={styles.page}>
      <EarlyNotice opened={opened} />
      <div>{choice}</div>
      <section className={styles.card}>
        {criteria.length > 2 && criteria.length <= MOST_AXES ? (
          <RadarChart
            title={title}
            axes={criteria.map(({ id, name }) => ({ code: id, name }))}
            series={[
              {
                name: vendor.name,
                role: 'main',
                values: vendor.criteria.map(({ score }) => (score === null ? null : scorePercent(score))),
              },
              {
                name: 'Best of the others',
                role: 'beside',
                values: best.map((score) => (score === null ? null : scorePercent(score))),
              },
            ]}
            format={formatScore}
          />
        ) : (
          <ChartFrame
            title={title}
            subtitle="Score under each criterion from 1 to 5; the line marks the best of the others. The figures of the evaluators leave the price out."
            picture={
              <BarList
                label={`Profile of ${vendor.name}`}
                most={5}
                items={vendor.criteria.map((one, index) => ({
                  id: one.id,
                  label: `${one.id} ${one.name}`,
                  detail: detailOf(one),
                  value: one.score,
                  target: best[index] ?? null,
                  valueText: formatTwo(one.score),
                  describe: `best of the others ${formatTwo(best[index] ?? null)}`,
                }))}
              />
            }
            table={<ProfileTable vendor={vendor} best={best} />}
          />
        )}
      </section>
      <WinnersPanel />
    </div>
  );
}

function bestOther(
  vendors: readonly VendorAssessment[],
  own: VendorAssessment,
  index: number,
): number | null {
  const scores = vendors.flatMap((one) =>
    one.id === own.id || one.knockedOut.length > 0 ? [] : (one.criteria[index]?.score ?? []),
  );
  return scores.length === 0 ? null : Math.max(...scores);
}

/** How far the evaluators' own scores lie apart. */
function detailOf({ lowest, highest, byEvaluator }: VendorAssessment['criteria'][number]): string {
  if (lowest === null || byEvaluator.length < 2)
    return byEvaluator.length === 1 ? 'one evaluator' : 'no evaluator';
  return `${byEvaluator.length} evaluators, ${formatTwo(lowest)} to ${formatTwo(highest)}`;
}

/** Where the vendor leads and where it lags most. */
function profileFinding(vendor: VendorAssessment, best: readonly (number | null)[]): string {
  const gaps = vendor.criteria.flatMap(({ name, score }, index) => {
    const other = best[index] ?? null;
    return score === null || other === null ? [] : [{ name, gap: score - other }];
  });
  const leads = gaps.filter(({ gap }) => gap > 0).length;
  const worst = gaps.toSorted((a, b) => a.gap - b.gap)[0];
  if (gaps.length === 0 || !worst) return `${vendor.name} has no scores to compare yet`;
  const ahead = `${vendor.name} is best under ${leads} of ${gaps.length} criteria`;
  return worst.gap < 0 ? `${ahead}, and furthest behind in ${worst.name}` : ahead;
}
