import { PROCESS_STATUSES } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import { ChartSymbol } from '../../../../ui/charts/chart-symbol.tsx';
import { statusLook } from '../status-look.ts';
import styles from './picture.module.css';

/** What colours, symbols and sizes say. */
export function PictureLegend() {
  return (
    <span className={styles.legend}>
      {PROCESS_STATUSES.map(({ value }) => {
        const { label, shape, colour } = statusLook(value);
        return (
          <span key={value}>
            <svg width={14} height={14} aria-hidden="true">
              <ChartSymbol shape={shape} x={7} y={7} size={11} colour={colour} />
            </svg>
            {label}
          </span>
        );
      })}
      <span>Area: workload</span>
    </span>
  );
}
