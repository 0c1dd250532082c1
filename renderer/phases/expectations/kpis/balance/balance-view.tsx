import { parametersOf, parameterValue } from '../../../../../shared/model/parameters.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { type Count, Counts } from '../../../../ui/counts.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainEfficiencyShare } from '../explain-kpis.ts';
import { useBalance } from '../use-kpis.ts';
import styles from './balance.module.css';
import { BASIS_WORDS, balanceFinding } from './balance-finding.ts';
import { RuleCard } from './rule-card.tsx';
import { ShareBars } from './share-bars.tsx';
import { ShareTable } from './share-table.tsx';

/** Whether the KPIs ask for more than speed: the picture, and the ten rules with what breaks them. */
export function BalanceView() {
  const check = useBalance();
  const parameter = useWorkbook((w) => w.parameter);
  const parameters = parametersOf({ parameter });
  const warn = parameterValue(parameters, 'balance.efficiency_warn');
  const stop = parameterValue(parameters, 'balance.efficiency_stop');
  const { counts, rules, shares } = check;
  const figures: readonly Count[] = [
    { figure: counts.ok, words: 'of 10 rules kept' },
    ...(counts.warning > 0 ? [{ figure: counts.warning, words: 'to look at' }] : []),
    ...(counts.error > 0 ? [{ figure: counts.error, words: 'broken', bad: true }] : []),
    ...(counts.excused > 0 ? [{ figure: counts.excused, words: 'excused' }] : []),
    ...(counts.open > 0 ? [{ figure: counts.open, words: 'with nothing to judge yet' }] : []),
  ];
  return (
    <div className={styles.page}>
      <section className={styles.card}>
        <ChartFrame
          title={balanceFinding(check)}
          subtitle={
            shares.efficiencyPercent === null
              ? 'Make a KPI a critical service level, and the weight of its category shows here.'
              : `${BASIS_WORDS[shares.basis]} The lines stand where access and efficiency together weigh ${warn} and ${stop} %.`
          }
          aside={
            <ExplainButton
              what="Weight of efficiency and access"
              explain={() => explainEfficiencyShare(check, warn, stop)}
            />
          }
          picture={<ShareBars shares={shares} warn={warn} stop={stop} />}
          table={<ShareTable shares={shares} />}
        />
      </section>
      <section aria-label="Rules">
        <div className={styles.head}>
          <h2 className={styles.heading}>Ten rules</h2>
          <Counts counts={figures} />
        </div>
        <ul className={styles.rules}>
          {rules.map((one) => (
            <RuleCard key={one.rule.key} checked={one} />
          ))}
        </ul>
      </section>
    </div>
  );
}
