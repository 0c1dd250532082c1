import { ChartSymbol } from '../../../../ui/charts/chart-symbol.tsx';
import { DECISION_LOOKS, SHOWN } from '../decision-look.ts';
import styles from './scatter.module.css';
import { SHAPES } from './scatter-points.ts';

/** How to read the circles. It stands within the frame, so that a copied picture has it. */
export function ScatterLegend() {
  return (
    <>
      Each circle is a touchpoint, its area its workload, its colour what counts today.
      <span className={styles.legend}>
        {SHOWN.map((value) => (
          <span key={value}>
            <svg width={14} height={14} aria-hidden="true">
              <ChartSymbol
                shape={SHAPES[value]}
                x={7}
                y={7}
                size={11}
                colour={DECISION_LOOKS[value].colour}
              />
            </svg>
            {DECISION_LOOKS[value].label}
          </span>
        ))}
      </span>
    </>
  );
}
