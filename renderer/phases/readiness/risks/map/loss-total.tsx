import type { RiskAssessment } from '../../../../../shared/domain/risk/assess-risks.ts';
import { engagementOf, type Workbook } from '../../../../../shared/model/workbook.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { explainLossTotal } from '../explain-risk.ts';
import { formatAmount } from '../format-amount.ts';
import styles from './map-view.module.css';

/** The expected loss of a year, and of how many risks it is not known. */
export function LossTotal({ risks }: { readonly risks: RiskAssessment }) {
  const engagement = useWorkbook((w) => w.engagement);
  const { currency } = engagementOf({ engagement } as Workbook);
  const { loss, lossUnknown } = risks;
  return (
    <span className={styles.loss}>
      <span>
        {loss === null ? (
          'Expected loss a year: not known'
        ) : (
          <>
            Expected loss a year: <strong>{formatAmount(loss, currency)}</strong>
            {lossUnknown > 0 &&
              `; of ${lossUnknown} ${lossUnknown === 1 ? 'risk' : 'risks'} it is not known yet`}
          </>
        )}
      </span>
      <ExplainButton what="Expected loss a year" explain={() => explainLossTotal(risks, currency)} />
    </span>
  );
}
