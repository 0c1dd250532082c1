import type { RiskAssessment } from '../../../../../shared/domain/risk/assess-risks.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { bandLook } from '../band-look.ts';
import { shortRiskTitle } from '../risk-words.ts';
import styles from './map-view.module.css';

interface TopRisksProps {
  readonly risks: RiskAssessment;
  readonly current: string | null;
  readonly onPick: (id: string) => void;
}

const MOST = 10;
const HIGHEST_SCORE = 25;

/** The ten heaviest risks by what they count with. */
export function TopRisks({ risks: { ranked }, current, onPick }: TopRisksProps) {
  const people = useWorkbook((w) => w.person);
  const top = ranked.slice(0, MOST);
  return (
    <Panel title={ranked.length > MOST ? `The ${MOST} heaviest` : 'The heaviest'}>
      {top.length === 0 ? (
        <p className={styles.quiet}>Rate likelihood and impact of a risk, and it stands here.</p>
      ) : (
        <BarList
          label="The heaviest risks"
          most={HIGHEST_SCORE}
          current={current}
          onPick={onPick}
          items={top.map(({ risk, score, band }) => {
            const { label, symbol, colour } = bandLook(band);
            const owner = risk.owner === null ? undefined : people[risk.owner]?.name;
            return {
              id: risk.id,
              label: shortRiskTitle(risk),
              detail: `${label}, ${owner ?? 'nobody owns it yet'}`,
              describe: risk.name,
              value: score,
              valueText: `${symbol} ${score}`,
              colour,
            };
          })}
        />
      )}
    </Panel>
  );
}
