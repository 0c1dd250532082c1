import type { WeightDraw } from '../../../../../shared/domain/robustness/simulate-ranking.ts';
import type { ScoreMatrix } from '../../../../../shared/domain/score/score-matrix.ts';
import { parametersOf, parameterValue } from '../../../../../shared/model/parameters.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../robustness.module.css';
import { countText } from '../robustness-format.ts';
import { ChancesChart } from './chances-chart.tsx';
import { ChancesControls } from './chances-controls.tsx';
import { useChances } from './use-chances.ts';

/** How often each vendor comes first, second and so on when weights and scores are drawn anew many times. */
export function ChancesView({ matrix }: { readonly matrix: ScoreMatrix }) {
  const parameters = parametersOf({ parameter: useWorkbook((w) => w.parameter) });
  const usual = parameterValue(parameters, 'selection.runs');
  const [weights, setWeights] = useRemembered<WeightDraw>('robustness.weights', 'near');
  const [seed, setSeed] = useRemembered('robustness.seed', 1);
  const [chosen, setRuns] = useRemembered<number | null>('robustness.runs', null);
  const runs = chosen ?? usual;
  const { value: chances, failed } = useChances({ runs, seed, weights }, matrix);
  return (
    <div className={styles.view}>
      <ChancesControls
        order={{ runs, seed, weights }}
        usual={usual}
        onWeights={setWeights}
        onSeed={setSeed}
        onRuns={setRuns}
      />
      {failed !== null && (
        <p role="alert" className={styles.quiet}>
          The rankings could not be drawn: {failed} Draw again to try once more.
        </p>
      )}
      {chances === null ? (
        failed === null && (
          <p role="status" className={styles.waiting}>
            Drawing {countText(runs)} rankings.
          </p>
        )
      ) : (
        <section className={styles.picture}>
          <ChancesChart chances={chances} matrix={matrix} parameters={parameters} />
        </section>
      )}
    </div>
  );
}
